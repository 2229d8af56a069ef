import { getTranslations } from 'next-intl/server'
import { lastRuns, newestRuns, queueStates } from '../../../db/queries/job-runs.ts'
import { channelStates, deadLetters } from '../../../db/queries/robots.ts'
import { page } from '../../../lib/access/view.ts'
import { nextRuns } from '../../../lib/worker/next-runs.ts'
import { Said } from '../../frame/said.tsx'
import { PageHead, Section } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Refresh } from '../../ui/refresh.tsx'
import { addressWith, pageOf } from '../pages.ts'
import { ChannelTable } from './channel-table.tsx'
import { DeadLetterTable } from './dead-letter-table.tsx'
import { JobTable } from './job-table.tsx'
import { RunTable } from './run-table.tsx'

const pageSize = 50

export async function generateMetadata() {
  return { title: (await getTranslations('worker'))('title') }
}

/** What the timed jobs did and will do, how the channels fare, and what was given up. */
export default page({ may: 'worker.see', within: 'house' }, async ({ read, search, now }) => {
  const t = await getTranslations('worker')
  const at = pageOf(search)
  const [last, queues, channels, dead, runs] = await Promise.all([
    lastRuns(read),
    queueStates(read),
    channelStates(read),
    deadLetters(read, pageSize, (at - 1) * pageSize),
    newestRuns(read, 20),
  ])
  const pages = Math.max(1, Math.ceil(dead.total / pageSize))
  return (
    <>
      <Refresh seconds={10} />
      <Said search={search} />
      <PageHead title={t('title')} sub={t('sub')} />
      <Section title={t('jobs')}>
        <JobTable last={last} queues={queues} next={nextRuns(now)} />
      </Section>
      <Section title={t('channels')}>
        <ChannelTable channels={channels} />
      </Section>
      <Section title={t('dead')} sub={t('deadSub', { total: dead.total })} id="dead">
        <DeadLetterTable letters={dead.rows} />
        <Pagination
          page={at}
          pages={pages}
          href={(to) => `${addressWith('/admin/worker', { page: to })}#dead`}
          label={t('pages')}
          previous={t('previous')}
          next={t('nextPage')}
          here={t('here', { page: at, pages })}
        />
      </Section>
      <Section title={t('runs')} sub={t('runsSub')}>
        <RunTable runs={runs} />
      </Section>
    </>
  )
})
