import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../../lib/access/view.ts'
import { modelOn } from '../../../../../../lib/models/model.ts'
import { dayAsked, readUnitCard } from '../../../../../../lib/scorecards/read.ts'
import { dimensionCodes } from '../../../../../../lib/scoring/model.ts'
import { unitName, unitSubject } from '../../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../../ui/empty.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { DayFilter } from '../../../scorecard/day-filter.tsx'
import { DimensionCard } from '../../../scorecard/dimension-card.tsx'
import '../../../scorecard/scorecard.css'
import { Summary } from '../../../scorecard/summary.tsx'
import { Views } from '../../../scorecard/views.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('scorecard'))('titleUnit') }
}

/** A unit's scorecard as it stood on any day up to today. */
export default page(
  {
    may: 'scorecard.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, search, subject: unit, locale }) => {
    const t = await getTranslations()
    const on = dayAsked(search.on, today)
    const found = await readUnitCard(read, {
      programmeId: programme.id,
      unitId: unit.id,
      on,
      model: modelOn(programme, on),
    })
    const here = `/programmes/${programme.id}/units/${unit.id}`
    const query = on === today ? '' : `?on=${on}`
    const name = unitName(unit, locale)
    return (
      <>
        <PageHead
          above={<Breadcrumbs label={t('scorecard.way')} way={[{ href: here, label: name }]} />}
          title={t('scorecard.ofUnit', { unit: name })}
          sub={t('scorecard.asStood', { on })}
        />
        <Views base={here} of="unit" current="scorecard" />
        <DayFilter on={on} today={today} first={programme.startsOn} path={`${here}/scorecard`} />
        {found ? (
          <>
            <Summary card={found.card} owner={on === today ? unit.id : null} />
            <div className="sc-grid">
              {dimensionCodes.map((code) => (
                <DimensionCard
                  key={code}
                  dimension={found.card.dimensions[code]}
                  owner={on === today ? unit.id : null}
                  hrefOf={(part) => `${here}/scorecard/${part}${query}`}
                />
              ))}
            </div>
          </>
        ) : (
          <Empty title={t('scorecard.noneYet')} />
        )}
      </>
    )
  },
)
