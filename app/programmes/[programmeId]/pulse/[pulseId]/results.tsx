import { getTranslations } from 'next-intl/server'
import type { UnitResult } from '../../../../../db/queries/pulses.ts'
import { questions } from '../../../../../lib/pulses/pulse.ts'
import type { Results } from '../../../../../lib/pulses/results.ts'
import { Meter } from '../../../../ui/meter.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { unitName } from '../../findings/names.ts'

/** Means of five answers or more: the programme's, then unit by unit; a smaller one shows nothing. */
export async function ResultTable({ results, locale }: { results: Results; locale: string }) {
  const t = await getTranslations('pulse')
  const { programme, units } = results
  if (!programme) return <p className="text-soft">{t('results.none')}</p>
  const columns: Column<UnitResult>[] = [
    { key: 'unit', label: t('results.unit'), names: true, cell: (row) => unitName(row, locale) },
    {
      key: 'answers',
      label: t('results.answers'),
      numeric: true,
      cell: (row) =>
        row.answers === null ? (
          <span className="text-soft">{t('results.few')}</span>
        ) : (
          t('list.of', { answered: row.answers, invited: row.invited })
        ),
    },
    ...questions.map(
      (question): Column<UnitResult> => ({
        key: question,
        label: t(`short.${question}`),
        numeric: true,
        cell: (row) => row[question]?.toFixed(2) ?? '–',
      }),
    ),
  ]
  return (
    <>
      <p className="text-soft">{t('results.programme', { answers: programme.answers })}</p>
      <div className="mb-6 max-w-xl">
        {questions.map((question) => (
          <Meter
            key={question}
            label={t(`short.${question}`)}
            value={(programme[question] - 1) / 4}
            figure={programme[question].toFixed(2)}
            dimension="interest"
          />
        ))}
      </div>
      <Table
        caption={t('results.caption')}
        captionHidden
        dense
        columns={columns}
        rows={units}
        rowKey={(row) => row.unitId}
      />
    </>
  )
}
