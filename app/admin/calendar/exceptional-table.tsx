import { useLocale, useTranslations } from 'next-intl'
import type { CalendarDay } from '../../../db/queries/calendar.ts'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'

/** What makes the year differ from plain weeks, and on whose word. */
export function ExceptionalTable({ days }: { days: CalendarDay[] }) {
  const t = useTranslations('calendar')
  const english = useLocale() === 'en'
  return (
    <Table
      caption={t('exceptional')}
      captionHidden
      rows={days}
      rowKey={(row) => row.day}
      columns={[
        { key: 'day', label: t('day'), cell: ({ day }) => <time dateTime={day}>{day}</time> },
        { key: 'is', label: t('is'), cell: ({ works }) => t(works ? 'is-working' : 'is-resting') },
        {
          key: 'name',
          label: t('name'),
          names: true,
          cell: ({ nameZh, nameEn }) => (english ? nameEn : nameZh),
        },
        {
          key: 'reason',
          label: t('reason'),
          phoneOff: true,
          cell: ({ reason }) => reason ?? t('fromNotice'),
        },
        {
          key: 'changed',
          label: t('changedBy'),
          phoneOff: true,
          cell: ({ changedOn, changedBy }) =>
            changedOn && (
              <>
                {changedBy} <time dateTime={changedOn}>{changedOn}</time>
              </>
            ),
        },
      ]}
      empty={<Empty title={t('none')} />}
    />
  )
}
