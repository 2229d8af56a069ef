import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn, settingsOn } from '../../../../../lib/models/model.ts'
import { compareLike } from '../../../../../lib/scorecards/compare.ts'
import { unitShort } from '../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { score } from '../figures.ts'
import { Views } from '../views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('compare'))('title') }
}

/** Units among their like, as bands of rank and never as bare places; nothing where the programme compares none. */
export default page({ may: 'units.see-all' }, async ({ read, programme, today, locale, can }) => {
  const model = modelOn(programme, today)
  const { comparesUnits } = settingsOn(programme, today)
  const [t, board, units] = await Promise.all([
    getTranslations(),
    readBoard(read, programme.id, model),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}`
  const groups = comparesUnits ? compareLike(board, units, model) : []
  const unset = units.filter(({ baseCondition }) => baseCondition === null).length
  const names = new Map(units.map((unit) => [unit.id, unitShort(unit, locale)]))
  const opens = can('unit.see')
  const missing = t('score.missing')
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('compare.title')}
        sub={t('compare.sub')}
      />
      <Views base={base} of="programme" current="compare" compares={can('units.see-all')} />
      {!comparesUnits ? (
        <Empty title={t('compare.off')}>{t('compare.offHint')}</Empty>
      ) : groups.length === 0 ? (
        <Empty title={t('compare.none')}>{t('compare.noneHint')}</Empty>
      ) : (
        groups.map(({ kind, baseCondition, rows, median, leftOut }) => (
          <Section
            key={`${kind}:${baseCondition}`}
            title={t('compare.group', {
              kind: t(`unit.kinds.${kind}`),
              base: t(`unit.base.${baseCondition}`),
            })}
            sub={t('compare.groupSub', {
              count: rows.length,
              median: score(median, missing),
              leftOut,
            })}
          >
            <Table
              caption={t('compare.of', {
                kind: t(`unit.kinds.${kind}`),
                base: t(`unit.base.${baseCondition}`),
              })}
              captionHidden
              dense
              rows={rows}
              rowKey={({ unitId }) => unitId}
              rowHref={({ unitId }) => (opens ? `${base}/units/${unitId}/scorecard` : null)}
              columns={[
                {
                  key: 'unit',
                  label: t('scorecard.unit'),
                  names: true,
                  cell: ({ unitId }) => names.get(unitId),
                },
                { key: 'ecc', label: t('score.ecc'), numeric: true, cell: ({ ecc }) => ecc.toFixed(1) },
                {
                  key: 'band',
                  label: t('compare.band'),
                  numeric: true,
                  cell: ({ from, to }) =>
                    t('compare.places', { from, to, count: rows.length, same: from === to ? 'yes' : 'no' }),
                },
              ]}
            />
          </Section>
        ))
      )}
      {comparesUnits && unset > 0 && (
        <p className="mb-2 max-w-prose text-sm text-soft">{t('compare.unset', { count: unset })}</p>
      )}
      <p className="max-w-prose text-sm text-soft">
        {t('compare.how', { percent: Math.round(model.constants.drawWidth * 100) })}
      </p>
    </>
  )
})
