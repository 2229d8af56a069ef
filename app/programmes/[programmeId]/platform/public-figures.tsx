import { getTranslations } from 'next-intl/server'
import { type Figure, figures } from '../../../../db/reference/figures.ts'
import { Details } from '../../../ui/details.tsx'
import { Table } from '../../../ui/table.tsx'
import { SourceMark } from '../tasks/source-mark.tsx'

/** What is publicly known of the platform as a whole, each figure with its source. */
export async function PublicFigures({ locale }: { locale: string }) {
  const t = await getTranslations('platform.facts')
  const value = (figure: Figure) => {
    const share = figure.metric.endsWith('Share')
    const number = new Intl.NumberFormat(
      locale,
      share ? { style: 'percent', maximumFractionDigits: 1 } : {},
    ).format(figure.value)
    return t(`wording.${figure.wording}`, { value: number })
  }
  return (
    <Details summary={t('title')}>
      <p className="mb-2 text-soft">{t('sub')}</p>
      <Table
        caption={t('caption')}
        captionHidden
        dense
        columns={[
          {
            key: 'metric',
            label: t('metric'),
            names: true,
            cell: (row) => t(`metrics.${row.metric}` as never),
          },
          { key: 'value', label: t('value'), numeric: true, cell: value },
          { key: 'asOf', label: t('asOf'), cell: (row) => <time>{row.asOf}</time> },
          {
            key: 'open',
            label: t('open'),
            cell: (row) => <SourceMark provenance="sourced" source={row.source} />,
          },
        ]}
        rows={figures}
        rowKey={(row) => `${row.metric}:${row.asOf}`}
      />
    </Details>
  )
}
