import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { chainByTask } from '../../../../db/queries/chain.ts'
import { listHanging } from '../../../../db/queries/hanging.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { addressOf } from '../findings/search.ts'
import { PolicyViews } from '../policies/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { ChainTable } from './chain-table.tsx'
import { HangingSections } from './hanging.tsx'
import { TaskChain } from './task-chain.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('chain'))('title') }
}

const size = 50
/** A kind shows its first few; asked for by name it shows them all, within what a browser can lay out. */
const few = 8
const many = 1000

const chainSearch = z.object({
  task: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

/** Clause → task → unit → letter → evidence: the chain in numbers, one task unit by unit, and what is missing. */
export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale } = view
  const t = await getTranslations('chain')
  const search = chainSearch.parse(view.search)
  const seen = seenUnits(view)
  const base = `/programmes/${programme.id}`
  const whole = typeof view.search.show === 'string' ? view.search.show : null
  const [{ rows, total }, hanging] = await Promise.all([
    chainByTask(read, programme.id, today, seen, { from: (search.page - 1) * size, size }),
    listHanging(read, programme.id, today, seen, whole ? many : few),
  ])
  return (
    <>
      <PageHead title={t('title')} sub={t('about')} />
      <PolicyViews base={base} current="chain" />
      {rows.length === 0 ? (
        <Empty title={t('none')}>{t('noneText')}</Empty>
      ) : (
        <ChainTable base={base} rows={rows} locale={locale} open={search.task} />
      )}
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(`${base}/chain`, { page: page === 1 ? undefined : page })}
      />
      {search.task && (
        <TaskChain
          read={read}
          programmeId={programme.id}
          taskId={search.task}
          today={today}
          seen={seen}
          locale={locale}
        />
      )}
      <HangingSections
        programmeId={programme.id}
        lists={hanging}
        locale={locale}
        whole={whole}
        few={few}
        speaksForOne={seen !== 'all' && seen.length === 1}
      />
    </>
  )
})
