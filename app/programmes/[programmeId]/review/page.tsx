import { getTranslations } from 'next-intl/server'
import { countAwaiting, listAwaiting, queueTasks } from '../../../../db/queries/report-pages.ts'
import { page } from '../../../../lib/access/view.ts'
import { titleOf } from '../../../../lib/assignments/names.ts'
import { type Queue, queuePageSize, readQueue, unitKinds, writeQueue } from '../../../../lib/reports/queue.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choices.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { QueueList } from './queue-list.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('review'))('title') }
}

export default page({ may: 'review.see' }, async ({ read, programme, actor, today, search, locale }) => {
  const t = await getTranslations()
  const queue = readQueue(search)
  const filter = { kind: queue.kind, taskId: queue.task, claims: queue.claims }
  const [counts, tasks] = await Promise.all([
    countAwaiting(read, programme.id, today, filter),
    queueTasks(read, programme.id),
  ])
  const pages = Math.max(1, Math.ceil(counts.waiting / queuePageSize))
  const here: Queue = { ...queue, page: Math.min(queue.page, pages) }
  const window = { limit: queuePageSize, offset: (here.page - 1) * queuePageSize }
  const reports = await listAwaiting(read, programme.id, today, filter, window)
  const base = `/programmes/${programme.id}`
  const filtered = writeQueue({ ...here, page: 1 }) !== ''
  return (
    <>
      <Said search={search} />
      <PageHead
        title={t('review.title')}
        sub={
          <>
            {t('review.counts', { waiting: counts.waiting })}
            {counts.since && (
              <span className="ms-3">
                {t('review.countsMore', { claims: counts.claims, since: counts.since })}
              </span>
            )}
            {counts.waiting > 0 && <span className="ms-3 max-lg:hidden">{t('review.keys')}</span>}
          </>
        }
      />
      <Filters
        label={t('review.filters')}
        submit={t('forms.filter')}
        clear={t('forms.clear')}
        {...(filtered ? { clearHref: `${base}/review` } : {})}
      >
        <SelectField
          name="kind"
          label={t('review.kind')}
          placeholder={t('forms.all')}
          defaultValue={here.kind}
          options={unitKinds.map((value) => ({ value, label: t(`unit.kinds.${value}`) }))}
        />
        <SelectField
          name="task"
          label={t('review.task')}
          placeholder={t('forms.all')}
          defaultValue={here.task}
          options={tasks.map((task) => ({ value: task.id, label: titleOf(task, locale) }))}
        />
        <Checkbox name="claims" label={t('review.claimsOnly')} defaultChecked={here.claims} />
      </Filters>
      {reports.length === 0 ? (
        <Empty
          title={t(filtered ? 'review.emptyFiltered' : 'review.empty')}
          action={<ButtonLink href={`${base}/tasks`}>{t('review.seeTasks')}</ButtonLink>}
        >
          {t(filtered ? 'review.emptyFilteredText' : 'review.emptyText')}
        </Empty>
      ) : (
        <QueueList
          read={read}
          programmeId={programme.id}
          personId={actor.id}
          reports={reports}
          queue={writeQueue(here)}
          locale={locale}
        />
      )}
      <Pagination
        page={here.page}
        pages={pages}
        href={(number) => `${base}/review?${writeQueue({ ...here, page: number })}`}
        label={t('review.pages')}
        previous={t('review.previousPage')}
        next={t('review.nextPage')}
        here={t('review.pageOf', { page: here.page, pages })}
      />
    </>
  )
})
