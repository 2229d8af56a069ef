import { getTranslations } from 'next-intl/server'
import type { newestRuns } from '../../../db/queries/job-runs.ts'
import { momentInShanghai } from '../../../lib/calendar.ts'
import { Table } from '../../ui/table.tsx'

/** The last runs, the newest first; rounds that found nothing to do are not among them. */
export async function RunTable({ runs }: { runs: Awaited<ReturnType<typeof newestRuns>> }) {
  const t = await getTranslations('worker')
  const seconds = (from: Date, to: Date) => ((to.getTime() - from.getTime()) / 1000).toFixed(1)
  return (
    <Table
      caption={t('runs')}
      captionHidden
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: 'at',
          label: t('at'),
          cell: (run) => (
            <time dateTime={run.startedAt.toISOString()}>{momentInShanghai(run.startedAt)}</time>
          ),
        },
        { key: 'job', label: t('job'), names: true, cell: (run) => t(`names.${run.name}`) },
        {
          key: 'took',
          label: t('took'),
          numeric: true,
          cell: (run) => t('seconds', { seconds: seconds(run.startedAt, run.endedAt) }),
        },
        { key: 'count', label: t('count'), numeric: true, cell: (run) => run.count ?? '–' },
        { key: 'worker', label: t('worker'), phoneOff: true, cell: (run) => run.worker },
        { key: 'fault', label: t('fault'), cell: (run) => run.fault ?? '–' },
      ]}
      empty={<p className="text-soft">{t('noRuns')}</p>}
    />
  )
}
