import { getTranslations } from 'next-intl/server'
import { listStages } from '../../../../../db/queries/programmes.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { may } from '../../../../../lib/access/permissions.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn } from '../../../../../lib/models/model.ts'
import { stageOn } from '../../../../../lib/overview/stage.ts'
import { readCourse } from '../../../../../lib/scorecards/trend.ts'
import { unitShort } from '../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { strip } from '../../../../ui/charts/strip.ts'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { score } from '../figures.ts'
import { Views } from '../views.tsx'
import { TrendView } from './trend-view.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('trend'))('title') }
}

/** The programme's scores over the whole period, and how its units lie around them today. */
export default page({ may: 'programme.see' }, async (view) => {
  const { read, programme, today, locale, actor, can } = view
  const model = modelOn(programme, today)
  const [t, stages, units, board] = await Promise.all([
    getTranslations(),
    listStages(read, programme.id),
    listUnits(read, programme.id),
    readBoard(read, programme.id, model),
  ])
  const until = stageOn(stages, today)?.endsOn ?? programme.endsOn
  const found = await readCourse(read, { programmeId: programme.id, ownerId: programme.id, today, until })
  const base = `/programmes/${programme.id}`
  const listed = may('units.see-all', actor) ? 'all' : seenUnits(view)
  const { spread } = board
  const low = model.constants.lowScore
  // A unit seat sees where all strokes lie, and only its own by name: in order of value, no order tells the others.
  const points = units
    .flatMap((unit) => {
      const ecc = board.units.get(unit.id)?.card.ecc ?? null
      const named = listed === 'all' || listed.includes(unit.id)
      const hot = listed === 'all' ? (ecc ?? 0) < low : named
      return ecc === null ? [] : [{ label: named ? unitShort(unit, locale) : '', value: ecc, hot }]
    })
    .sort((one, other) => one.value - other.value)
  const missing = t('score.missing')
  const desc = t('trend.stripDesc', {
    count: spread.count,
    median: score(spread.median, missing),
    p25: score(spread.p25, missing),
    minimum: score(spread.minimum, missing),
    low: spread.low,
  })
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('trend.title')}
        sub={t('trend.sub', { today })}
      />
      <Views base={base} of="programme" current="trend" compares={can('units.see-all')} />
      <TrendView
        found={found}
        stages={stages.map(({ startsOn, nameZh, nameEn }) => ({
          startsOn,
          name: locale === 'en' ? nameEn : nameZh,
        }))}
        today={today}
        until={until}
      />
      <Section title={t('trend.strip')} sub={t('trend.stripHow', { low })}>
        {points.length > 0 && (
          <Picture
            html={strip(points, {
              title: t('trend.strip'),
              desc,
              width: 720,
              levels: spread.median === null ? [] : [{ label: t('trend.median'), value: spread.median }],
            })}
          />
        )}
        <p className="mt-2 text-sm text-soft">{points.length > 0 ? desc : t('trend.noTotals')}</p>
      </Section>
    </>
  )
})
