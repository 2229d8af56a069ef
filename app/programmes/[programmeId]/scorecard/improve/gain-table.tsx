import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ownerOf } from '../../../../../lib/scorecards/levers.ts'
import type { Gain, Pattern } from '../../../../../lib/scoring/improve.ts'
import type { PartCode } from '../../../../../lib/scoring/model.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { Table } from '../../../../ui/table.tsx'
import { points, share } from '../figures.ts'

const groups = ['leading', 'promotion', 'technical', 'advisory', 'supervision']

type Props = {
  gains: Gain[]
  target: number
  hrefOf: (part: PartCode) => string
  /** What holds the part back: so many records, or these units. */
  behind: (part: PartCode) => ReactNode
  /** The names of those who hold a post; a group needs none. */
  holders: (post: string) => string
}

/** What raising each part to the target would bring, the most first; who can, by which records, and how. */
export async function GainTable({ gains, target, hrefOf, behind, holders }: Props) {
  const t = await getTranslations()
  const percent = `${Math.round(target * 100)}%`
  return (
    <Table
      caption={t('improve.gains', { target: percent })}
      rows={gains}
      rowKey={({ part }) => part}
      rowHref={({ part }) => hrefOf(part)}
      empty={<Empty title={t('improve.none', { target: percent })} />}
      columns={[
        {
          key: 'part',
          label: t('scorecard.part'),
          names: true,
          cell: ({ part }) => `${t(`score.parts.${part}`)} ${part}`,
        },
        { key: 'x', label: t('improve.now'), numeric: true, cell: ({ x }) => share(x, '—') },
        { key: 'gain', label: t('improve.gain'), numeric: true, cell: ({ gain }) => points(gain) },
        { key: 'behind', label: t('improve.behind'), phoneOff: true, cell: ({ part }) => behind(part) },
        {
          key: 'owner',
          label: t('improve.owner'),
          phoneOff: true,
          cell: ({ part }) => {
            const owner = ownerOf[part]
            if (groups.includes(owner)) return t(`seat.groups.${owner}`)
            return [t(`seat.posts.${owner}`), holders(owner)].filter(Boolean).join(' ')
          },
        },
        { key: 'advice', label: t('improve.advice'), cell: ({ part }) => t(`improve.todo.${part}`) },
      ]}
    />
  )
}

/** The shortcomings the paper names, where they are found here. */
export async function Patterns({ found }: { found: Pattern[] }) {
  const t = await getTranslations('improve')
  return found.map((pattern) => (
    <Flash key={pattern} tone="warn">
      {t(`patterns.${pattern}`)}
    </Flash>
  ))
}
