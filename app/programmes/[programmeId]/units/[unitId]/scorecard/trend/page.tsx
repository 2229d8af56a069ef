import { getTranslations } from 'next-intl/server'
import { listStages } from '../../../../../../../db/queries/programmes.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { stageOn } from '../../../../../../../lib/overview/stage.ts'
import { readCourse } from '../../../../../../../lib/scorecards/trend.ts'
import { unitName, unitSubject } from '../../../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { marksOf } from '../../../../scorecard/trend/marks.ts'
import { TrendView } from '../../../../scorecard/trend/trend-view.tsx'
import { Views } from '../../../../scorecard/views.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('trend'))('titleUnit') }
}

/** A unit's scores over the whole period, and where its reported progress is going. */
export default page(
  {
    may: 'scorecard.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, subject: unit, locale }) => {
    const [t, stages] = await Promise.all([getTranslations(), listStages(read, programme.id)])
    const until = stageOn(stages, today)?.endsOn ?? programme.endsOn
    const found = await readCourse(read, { programmeId: programme.id, ownerId: unit.id, today, until })
    const here = `/programmes/${programme.id}/units/${unit.id}`
    const name = unitName(unit, locale)
    return (
      <>
        <PageHead
          above={<Breadcrumbs label={t('scorecard.way')} way={[{ href: here, label: name }]} />}
          title={t('trend.ofUnit', { unit: name })}
          sub={t('trend.sub', { today })}
        />
        <Views base={here} of="unit" current="trend" />
        <TrendView
          found={found}
          marks={marksOf(stages, programme, locale, (version) => t('model.version', { version }))}
          today={today}
          until={until}
        />
      </>
    )
  },
)
