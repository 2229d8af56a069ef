import { getTranslations } from 'next-intl/server'
import { constantCodes, constantIn } from '../../../../../lib/models/constants.ts'
import { dimensionCodes, type Model, partsOf } from '../../../../../lib/scoring/model.ts'
import { Details } from '../../../../ui/details.tsx'
import { Table } from '../../../../ui/table.tsx'
import { writeWeight } from './weights.ts'

/** All numbers of a model: each dimension with its parts, then the constants. */
export async function NumberTables({ model }: { model: Model }) {
  const t = await getTranslations()
  const rows = dimensionCodes.map((code) => ({
    code,
    weight: model.weights[code],
    parts: partsOf(model, code)
      .map((part) => `${t(`score.parts.${part.code}`)} ${writeWeight(part.weight)}`)
      .join(' · '),
  }))
  return (
    <>
      <Table
        caption={t('model.numbers')}
        captionHidden
        dense
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            label: t('transform.dimension'),
            names: true,
            cell: ({ code }) => `${t(`score.dimensions.${code}`)} ${code}`,
          },
          { key: 'w', label: t('score.weight'), numeric: true, cell: ({ weight }) => writeWeight(weight) },
          { key: 'parts', label: t('model.columns.parts'), cell: ({ parts }) => parts },
        ]}
      />
      <div className="mt-3">
        <Details summary={t('model.form.constants')}>
          <Table
            caption={t('model.form.constants')}
            captionHidden
            dense
            rows={[...constantCodes]}
            rowKey={(code) => code}
            columns={[
              {
                key: 'name',
                label: t('model.columns.what'),
                names: true,
                cell: (code) => t(`model.constants.${code}`),
              },
              {
                key: 'value',
                label: t('model.columns.value'),
                numeric: true,
                cell: (code) => writeWeight(constantIn(model.constants, code)),
              },
            ]}
          />
        </Details>
      </div>
    </>
  )
}
