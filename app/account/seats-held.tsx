import { getLocale, getTranslations } from 'next-intl/server'
import type { HeldSeat } from '../../db/queries/seats.ts'
import { Link } from '../ui/link.tsx'
import { Table } from '../ui/table.tsx'

/** A person's own places, by programme. */
export async function SeatsHeld({ seats }: { seats: HeldSeat[] }) {
  const t = await getTranslations('seat')
  const english = (await getLocale()) === 'en'
  return (
    <Table
      caption={t('held')}
      captionHidden
      rows={seats}
      rowKey={(seat) => seat.id}
      columns={[
        {
          key: 'programme',
          label: t('programme'),
          names: true,
          cell: (seat) => (
            <Link href={`/programmes/${seat.programmeId}`}>
              {english ? seat.programmeEn : seat.programmeZh}
            </Link>
          ),
        },
        {
          key: 'place',
          label: t('place'),
          cell: (seat) =>
            seat.group ? t(`groups.${seat.group}`) : ((english ? seat.unitEn : seat.unitZh) ?? t('whole')),
        },
        { key: 'post', label: t('post'), cell: (seat) => t(`posts.${seat.post}`) },
        { key: 'from', label: t('from'), cell: (seat) => <time dateTime={seat.fromOn}>{seat.fromOn}</time> },
      ]}
      empty={<p className="text-soft">{t('none')}</p>}
    />
  )
}
