import { getLocale, getTranslations } from 'next-intl/server'
import type { HeldSeat } from '../../../../db/queries/seats.ts'
import { PressForm } from '../../../frame/press-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Table } from '../../../ui/table.tsx'
import { endSeat } from '../actions.ts'

/** The seats of somebody else, each of which can be ended. */
export async function HeldSeats({ seats, personId }: { seats: HeldSeat[]; personId: string }) {
  const t = await getTranslations('seat')
  const forms = await getTranslations('forms')
  const english = (await getLocale()) === 'en'
  const place = (seat: HeldSeat) =>
    seat.group ? t(`groups.${seat.group}`) : ((english ? seat.unitEn : seat.unitZh) ?? t('whole'))
  return (
    <Table
      caption={t('held')}
      captionHidden
      rows={seats}
      rowKey={(seat) => seat.id}
      columns={[
        { key: 'place', label: t('place'), names: true, cell: place },
        { key: 'post', label: t('post'), cell: (seat) => t(`posts.${seat.post}`) },
        {
          key: 'programme',
          label: t('programme'),
          phoneOff: true,
          cell: (seat) => (english ? seat.programmeEn : seat.programmeZh),
        },
        { key: 'from', label: t('from'), cell: (seat) => <time dateTime={seat.fromOn}>{seat.fromOn}</time> },
        {
          key: 'end',
          label: <span className="sr-only">{t('end')}</span>,
          cell: (seat) => (
            <Dialog
              id={`end-${seat.id}`}
              opener={t('end')}
              openerSize="s"
              openerLook="danger"
              title={t('endTitle')}
              closeLabel={forms('cancel')}
            >
              <p className="mb-2 font-semibold">
                {place(seat)} · {t(`posts.${seat.post}`)}
              </p>
              <p className="mb-4">{t('endText')}</p>
              <PressForm
                action={endSeat}
                hidden={{ personId, programme: seat.programmeId, seatId: seat.id }}
                label={t('end')}
                look="danger"
                size="m"
              />
            </Dialog>
          ),
        },
      ]}
      empty={<p className="mb-4 text-soft">{t('none')}</p>}
    />
  )
}
