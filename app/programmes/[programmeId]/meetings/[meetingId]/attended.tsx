import { getTranslations } from 'next-intl/server'
import type { InvitationRow } from '../../../../../db/queries/meetings.ts'
import { type Presence, presenceOf } from '../../../../../lib/meetings/meeting.ts'
import { Badge, type BadgeTone } from '../../../../ui/badge.tsx'
import { Table } from '../../../../ui/table.tsx'
import { unitName } from '../../findings/names.ts'

const tones: Record<Presence, BadgeTone> = {
  unrecorded: 'plain',
  attended: 'good',
  substitute: 'good',
  'too-low': 'warn',
  absent: 'seal',
}

/** Who was asked at what rank, and who came. */
export async function Attended({ invited, locale }: { invited: InvitationRow[]; locale: string }) {
  const t = await getTranslations('meeting')
  return (
    <Table
      caption={t('page.attendance')}
      captionHidden
      dense
      rows={invited}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t('page.noInvited')}</p>}
      columns={[
        { key: 'unit', label: t('attendance.unit'), names: true, cell: (row) => unitName(row, locale) },
        { key: 'asked', label: t('attendance.asked'), cell: (row) => t(`posts.${row.requiredPost}`) },
        {
          key: 'came',
          label: t('attendance.came'),
          cell: (row) => row.attendedPost && t(`posts.${row.attendedPost}`),
        },
        {
          key: 'presence',
          label: t('columns.state'),
          cell: (row) => {
            const presence = presenceOf(row)
            return <Badge tone={tones[presence]}>{t(`presence.${presence}`)}</Badge>
          },
        },
      ]}
    />
  )
}
