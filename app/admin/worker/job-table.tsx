import { getTranslations } from 'next-intl/server'
import type { JobSum, QueueState } from '../../../db/queries/job-runs.ts'
import { momentInShanghai } from '../../../lib/calendar.ts'
import { jobs, rounds } from '../../../lib/worker/jobs.ts'
import { Badge } from '../../ui/badge.tsx'
import { Table } from '../../ui/table.tsx'

type Props = { last: JobSum[]; queues: QueueState[]; next: { name: string; at: Date }[] }

/** Every timed job: when it last ran, for how many, how long; when it runs next; what waits. */
export async function JobTable({ last, queues, next }: Props) {
  const t = await getTranslations('worker')
  const when = (at: Date) => <time dateTime={at.toISOString()}>{momentInShanghai(at)}</time>
  const rows = [...jobs, ...rounds].map(({ name }) => ({
    name,
    last: last.find((one) => one.name === name),
    queue: queues.find((one) => one.name === name),
    next: next.find((one) => one.name === name)?.at,
    every: rounds.find((one) => one.name === name)?.every ?? 0,
  }))
  return (
    <Table
      caption={t('jobs')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        { key: 'name', label: t('job'), names: true, cell: (row) => t(`names.${row.name}`) },
        {
          key: 'last',
          label: t('lastRun'),
          cell: (row) =>
            row.last ? (
              <>
                {when(new Date(row.last.startedAt))}{' '}
                {row.last.fault && <Badge tone="seal">{t('failed')}</Badge>}
              </>
            ) : (
              t('notYet')
            ),
        },
        {
          key: 'took',
          label: t('took'),
          numeric: true,
          cell: (row) => (row.last ? t('seconds', { seconds: (row.last.ms / 1000).toFixed(1) }) : '–'),
        },
        {
          key: 'count',
          label: t('count'),
          numeric: true,
          cell: (row) => row.last?.count ?? '–',
        },
        {
          key: 'next',
          label: t('next'),
          cell: (row) => (row.next ? when(row.next) : t('every', { seconds: row.every })),
        },
        {
          key: 'queue',
          label: t('queue'),
          phoneOff: true,
          cell: (row) => (row.queue ? t('queued', { ...row.queue }) : '–'),
        },
        {
          key: 'failures',
          label: t('failures'),
          numeric: true,
          phoneOff: true,
          cell: (row) => row.last?.failures ?? 0,
        },
      ]}
    />
  )
}
