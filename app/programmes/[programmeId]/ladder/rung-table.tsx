import { getTranslations } from 'next-intl/server'
import type { RungRecord } from '../../../../lib/ladder/board.ts'
import type { Ladder } from '../../../../lib/ladder/ladder.ts'
import { stepsOf } from '../../../../lib/ladder/ladder.ts'
import type { ClockRung, PaperRung } from '../../../../lib/ladder/rung.ts'
import { paperRungs } from '../../../../lib/ladder/rung.ts'
import { toldBy } from '../../../../lib/ladder/telling.ts'
import { Link } from '../../../ui/link.tsx'
import { Table } from '../../../ui/table.tsx'
import { RungBadge } from './rung-badge.tsx'
import { addressOf, type LadderSearch } from './search.ts'

type Props = {
  base: string
  ladder: Ladder
  search: LadderSearch
  counts: Partial<Record<ClockRung, number>>
  records: Record<ClockRung, RungRecord>
  slips: Record<string, number>
}

/** The rungs from the top: who stands there, for how long, what each sent. Each count opens its list. */
export async function RungTable({ base, ladder, search, counts, records, slips }: Props) {
  const t = await getTranslations('ladder')
  const rows = stepsOf(ladder).toReversed()
  return (
    <Table
      caption={t('steps.caption')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ rung }) => rung}
      columns={[
        { key: 'rung', label: t('steps.rung'), names: true, cell: ({ rung }) => <RungBadge rung={rung} /> },
        {
          key: 'when',
          label: t('steps.when'),
          cell: ({ after }) => t(after < 0 ? 'before' : 'overdue', { days: Math.abs(after) }),
        },
        { key: 'tells', label: t('steps.tells'), phoneOff: true, cell: ({ rung }) => <Told rung={rung} /> },
        {
          key: 'standing',
          label: t('steps.standing'),
          numeric: true,
          cell: ({ rung }) => (
            <Link href={addressOf(`${base}/ladder`, { ...search, list: 'all', rung, page: 1 })}>
              {counts[rung] ?? 0}
            </Link>
          ),
        },
        {
          key: 'stay',
          label: t('steps.stay'),
          numeric: true,
          cell: ({ rung }) => {
            const days = records[rung].medianStay
            return days === null ? t('steps.none') : t('steps.stayDays', { days })
          },
        },
        {
          key: 'sent',
          label: t('steps.sent'),
          numeric: true,
          cell: ({ rung }) => (
            <span className="inline-flex flex-wrap justify-end gap-x-2">
              {t('steps.sentCount', { count: records[rung].sent })}
              {(paperRungs as readonly string[]).includes(rung) && (
                <Link href={`${base}/slips?rung=${rung as PaperRung}`}>
                  {t('steps.slips', { count: slips[rung] ?? 0 })}
                </Link>
              )}
            </span>
          ),
        },
      ]}
    />
  )
}

async function Told({ rung }: { rung: ClockRung }) {
  const t = await getTranslations('ladder.tells')
  const { posts, group, raiser, deciders } = toldBy[rung]
  const said = [
    posts && t(`posts.${posts}`),
    raiser && t('raiser'),
    group && t('group'),
    deciders && t('deciders'),
  ]
  return said.filter(Boolean).join(' · ')
}
