import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Effect, Preview } from '../../../../../../lib/models/preview.ts'
import { Section } from '../../../../../ui/page-head.tsx'
import { Table } from '../../../../../ui/table.tsx'
import { points, score } from '../../figures.ts'

type Whole = { key: string; before: number | null; after: number | null; counts?: true }

type Props = { preview: Preview; names: Map<string, string>; children?: ReactNode }

/**
 * What a draft would do today: the programme's figures, then every unit, the largest change first. Between them
 * stands what can be done about it, so that nobody has to pass a hundred rows first.
 */
export async function Effects({ preview, names, children }: Props) {
  const t = await getTranslations()
  const missing = t('score.missing')
  const { programme, spread, units, on } = preview
  const wholes: Whole[] = [
    { key: 'pooled', ...programme },
    ...(['median', 'p25', 'minimum'] as const).map((key) => ({
      key,
      before: spread.before[key],
      after: spread.after[key],
    })),
    { key: 'low', before: spread.before.low, after: spread.after.low, counts: true },
    { key: 'scored', before: spread.before.count, after: spread.after.count, counts: true },
  ]
  const write = (value: number | null, counts = false) => (counts ? String(value) : score(value, missing))
  const change = ({ before, after, counts }: Whole) => {
    if (before === null || after === null) return '—'
    return counts ? String(after - before) : points(after - before)
  }
  const moved = units.filter(({ change: by }) => by !== null && Math.abs(by) >= 0.005).length
  const columns = <Row extends Pick<Effect, 'before' | 'after'>>(counts: (row: Row) => boolean) => [
    {
      key: 'before',
      label: t('model.columns.before'),
      numeric: true,
      cell: (row: Row) => write(row.before, counts(row)),
    },
    {
      key: 'after',
      label: t('model.columns.after'),
      numeric: true,
      cell: (row: Row) => write(row.after, counts(row)),
    },
  ]
  return (
    <>
      <Section title={t('model.preview.whole')} sub={t('model.preview.how', { on })}>
        <Table
          caption={t('model.preview.whole')}
          captionHidden
          dense
          rows={wholes}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'name',
              label: t('model.columns.what'),
              names: true,
              cell: ({ key }) => t(`model.preview.${key}`),
            },
            ...columns<Whole>(({ counts }) => counts ?? false),
            { key: 'change', label: t('model.columns.change'), numeric: true, cell: change },
          ]}
        />
      </Section>
      {children}
      <Section
        title={t('model.preview.units')}
        sub={t('model.preview.unitsHow', { moved, count: units.length })}
      >
        <Table
          caption={t('model.preview.units')}
          captionHidden
          dense
          rows={units}
          rowKey={({ unitId }) => unitId}
          columns={[
            {
              key: 'unit',
              label: t('scorecard.unit'),
              names: true,
              cell: ({ unitId }) => names.get(unitId),
            },
            ...columns<Effect>(() => false),
            {
              key: 'change',
              label: t('model.columns.change'),
              numeric: true,
              cell: ({ change: by }) => (by === null ? '—' : points(by)),
            },
          ]}
        />
      </Section>
    </>
  )
}
