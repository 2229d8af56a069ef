import { getTranslations } from 'next-intl/server'
import type { Difference } from '../../../../../lib/models/changes.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Table } from '../../../../ui/table.tsx'
import { writeWeight } from './weights.ts'

/** What of a model is not as it was in the version before it. */
export async function DifferenceTable({ rows }: { rows: Difference[] }) {
  const t = await getTranslations()
  const nameOf = ({ of, code }: Difference) => {
    if (of === 'constant') return t(`model.constants.${code}`)
    return of === 'weight'
      ? `${t(`score.dimensions.${code}`)} ${code}`
      : `${t(`score.parts.${code}`)} ${code}`
  }
  return (
    <Table
      caption={t('model.differs')}
      captionHidden
      dense
      rows={rows}
      rowKey={({ of, code }) => `${of}:${code}`}
      empty={<Empty title={t('model.sameAgain')} />}
      columns={[
        { key: 'what', label: t('model.columns.what'), names: true, cell: nameOf },
        { key: 'of', label: t('model.columns.of'), phoneOff: true, cell: ({ of }) => t(`model.of.${of}`) },
        {
          key: 'before',
          label: t('model.columns.before'),
          numeric: true,
          cell: (row) => writeWeight(row.before),
        },
        {
          key: 'after',
          label: t('model.columns.after'),
          numeric: true,
          cell: (row) => writeWeight(row.after),
        },
      ]}
    />
  )
}
