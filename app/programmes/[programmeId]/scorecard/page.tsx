import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../db/queries/units.ts'
import { may } from '../../../../lib/access/permissions.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { dayAsked, readBoardOn } from '../../../../lib/scorecards/read.ts'
import { dimensionCodes } from '../../../../lib/scoring/model.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { DayFilter } from './day-filter.tsx'
import { DimensionCard } from './dimension-card.tsx'
import { score } from './figures.ts'
import './scorecard.css'
import { SpreadStrip } from './spread-strip.tsx'
import { Summary } from './summary.tsx'
import { Views } from './views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('scorecard'))('title') }
}

/** The programme's scorecard: pooled numerators over pooled denominators, and how its units lie around it. */
export default page({ may: 'programme.see' }, async (view) => {
  const { read, programme, today, search, can, actor, locale } = view
  const t = await getTranslations()
  const on = dayAsked(search.on, today)
  const model = modelOn(programme, on)
  const [board, units] = await Promise.all([
    readBoardOn(read, programme.id, on, model),
    listUnits(read, programme.id),
  ])
  const line = model.constants.lowScore
  const listed = may('units.see-all', actor) ? 'all' : seenUnits(view)
  const base = `/programmes/${programme.id}`
  const query = on === today ? '' : `?on=${on}`
  const { card } = board.programme
  const missing = t('score.missing')
  const { spread } = board
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('scorecard.title')}
        sub={
          <>
            {t('scorecard.pooled', { count: board.units.size, on })} ·{' '}
            <Link href={`${base}/scorecard/model`}>{t('scorecard.byModel', { version: model.version })}</Link>
          </>
        }
      />
      <Views base={base} of="programme" current="scorecard" compares={can('units.see-all')} />
      <DayFilter on={on} today={today} first={programme.startsOn} path={`${base}/scorecard`} />
      <Summary card={card} owner={on === today ? 'programme' : null} />
      <div className="sc-grid">
        {dimensionCodes.map((code) => (
          <DimensionCard
            key={code}
            dimension={card.dimensions[code]}
            owner={on === today ? 'programme' : null}
            hrefOf={(part) => `${base}/scorecard/${part}${query}`}
          />
        ))}
      </div>
      <Section title={t('scorecard.spread.title')} sub={t('scorecard.spread.sub')}>
        <SpreadStrip board={board} units={units} listed={listed} line={line} locale={locale} />
        <DescriptionList
          items={[
            {
              term: t('scorecard.spread.scored'),
              detail: `${spread.count} / ${spread.count + spread.unscored}`,
            },
            { term: t('scorecard.spread.median'), detail: score(spread.median, missing) },
            { term: t('scorecard.spread.p25'), detail: score(spread.p25, missing) },
            { term: t('scorecard.spread.minimum'), detail: score(spread.minimum, missing) },
            { term: t('scorecard.spread.low', { line }), detail: spread.count > 0 ? spread.low : missing },
          ]}
        />
      </Section>
    </>
  )
})
