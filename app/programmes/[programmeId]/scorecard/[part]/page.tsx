import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { may } from '../../../../../lib/access/permissions.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { modelOn } from '../../../../../lib/models/model.ts'
import { constantsSaid } from '../../../../../lib/models/said.ts'
import { contributions } from '../../../../../lib/scorecards/contributions.ts'
import { asPart, dayAsked, readBoardOn } from '../../../../../lib/scorecards/read.ts'
import { dimensionOf } from '../../../../../lib/scoring/model.ts'
import { ratio } from '../../../../../lib/scoring/part.ts'
import { unitShort } from '../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Bar } from '../../../../ui/meter.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { DayFilter } from '../day-filter.tsx'
import { figure, share } from '../figures.ts'
import '../scorecard.css'

type Params = { programmeId: string; part: string }

export async function generateMetadata() {
  return { title: (await getTranslations('scorecard'))('titleProof') }
}

/** One part of the programme's score: what each unit adds to its numerator and denominator. */
export default page<Params>({ may: 'programme.see' }, async (view) => {
  const { read, programme, today, search, params, locale, actor } = view
  const part = asPart(params.part)
  if (!part) notFound()
  const t = await getTranslations()
  const on = dayAsked(search.on, today)
  const model = modelOn(programme, on)
  const [board, units] = await Promise.all([
    readBoardOn(read, programme.id, on, model),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}`
  const query = on === today ? '' : `?on=${on}`
  const seen = seenUnits(view)
  const listed = may('units.see-all', actor) ? 'all' : seen
  const opens = (unitId: string) => seen === 'all' || seen.includes(unitId)
  const { rows, others } = contributions(board, part, listed)
  const names = new Map(units.map((unit) => [unit.id, unitShort(unit, locale)]))
  const whole = board.programme.measures.find((one) => one.part === part)!
  const dimension = dimensionOf(part)
  const missing = t(`score.standings.${whole.standing}`)
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs
            label={t('scorecard.way')}
            way={[
              { href: base, label: t('app.nav.overview') },
              { href: `${base}/scorecard${query}#${dimension}`, label: t(`score.dimensions.${dimension}`) },
            ]}
          />
        }
        title={`${t(`score.parts.${part}`)} ${part}`}
        sub={t(`score.partsHow.${part}`, constantsSaid(model))}
      />
      <dl className="sc-sum">
        <div>
          <dt>{t('scorecard.ratio')}</dt>
          <dd>{share(ratio(whole), missing)}</dd>
        </div>
        <div>
          <dt>{t('score.numerator')}</dt>
          <dd>{figure(whole.numerator)}</dd>
        </div>
        <div>
          <dt>{t('score.denominator')}</dt>
          <dd>{figure(whole.denominator)}</dd>
        </div>
      </dl>
      <DayFilter on={on} today={today} first={programme.startsOn} path={`${base}/scorecard/${part}`} />
      <Table
        caption={t('scorecard.byUnit')}
        dense
        rows={rows}
        rowKey={({ unitId }) => unitId}
        rowHref={({ unitId }) => (opens(unitId) ? `${base}/units/${unitId}/scorecard/${part}${query}` : null)}
        columns={[
          { key: 'unit', label: t('scorecard.unit'), names: true, cell: ({ unitId }) => names.get(unitId) },
          {
            key: 'bar',
            label: t('scorecard.ratio'),
            phoneOff: true,
            cell: (row) => <Bar value={ratio(row)} />,
          },
          {
            key: 'x',
            label: '%',
            numeric: true,
            cell: (row) => share(ratio(row), t(`score.standings.${row.standing}`)),
          },
          {
            key: 'n',
            label: t('score.numerator'),
            numeric: true,
            cell: ({ numerator }) => figure(numerator),
          },
          {
            key: 'd',
            label: t('score.denominator'),
            numeric: true,
            cell: ({ denominator }) => figure(denominator),
          },
        ]}
      />
      {others && (
        <p className="mt-3 text-soft">
          {t('scorecard.others', {
            count: others.count,
            numerator: figure(others.numerator),
            denominator: figure(others.denominator),
          })}
        </p>
      )}
    </>
  )
})
