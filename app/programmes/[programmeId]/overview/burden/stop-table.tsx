import { useLocale, useTranslations } from 'next-intl'
import type { StopRow } from '../../../../../db/queries/burden.ts'
import { samePeriodWorkdays } from '../../../../../lib/burden/burden.ts'
import { recordPath } from '../../../../../lib/records/paths.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Table } from '../../../../ui/table.tsx'

/** What was not asked twice, each with the record that answers it already. */
export function StopTable({ rows, programmeId }: { rows: StopRow[]; programmeId: string }) {
  const t = useTranslations('burden')
  const english = useLocale() === 'en'
  return (
    <Table
      caption={t('stops')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          label: t('what'),
          names: true,
          cell: ({ kind, recordId, what }) => (
            <Link href={recordPath(programmeId, kind, recordId) ?? '#'}>{what}</Link>
          ),
        },
        { key: 'kind', label: t('kind'), phoneOff: true, cell: ({ kind }) => t(`kinds.${kind}`) },
        {
          key: 'unit',
          label: t('unit'),
          cell: ({ unitZh, unitEn }) => (english ? unitEn : unitZh) ?? t('several'),
        },
        { key: 'on', label: t('on'), cell: ({ on }) => <time dateTime={on}>{on}</time> },
        { key: 'by', label: t('by'), phoneOff: true, cell: ({ by }) => by },
      ]}
      empty={<Empty title={t('noStops')}>{t('noStopsText', { days: samePeriodWorkdays })}</Empty>}
    />
  )
}
