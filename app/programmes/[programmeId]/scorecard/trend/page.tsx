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
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { SpreadStrip } from '../spread-strip.tsx'
import { Views } from '../views.tsx'
import { marksOf } from './marks.ts'
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
  const line = model.constants.lowScore
  const until = stageOn(stages, today)?.endsOn ?? programme.endsOn
  const found = await readCourse(read, { programmeId: programme.id, ownerId: programme.id, today, until })
  const base = `/programmes/${programme.id}`
  const listed = may('units.see-all', actor) ? 'all' : seenUnits(view)
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
        marks={marksOf(stages, programme, locale, (version) => t('model.version', { version }))}
        today={today}
        until={until}
      />
      <Section title={t('trend.strip')} sub={t('trend.stripHow', { low: line })}>
        <SpreadStrip board={board} units={units} listed={listed} line={line} locale={locale} />
      </Section>
    </>
  )
})
