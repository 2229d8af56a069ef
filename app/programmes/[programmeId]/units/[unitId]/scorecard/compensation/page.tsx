import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../../lib/i18n/words.tsx'
import { modelOn } from '../../../../../../../lib/models/model.ts'
import { readUnitLevers, scoresOf } from '../../../../../../../lib/scorecards/levers.ts'
import { partCodes } from '../../../../../../../lib/scoring/model.ts'
import { unitName, unitSubject } from '../../../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../../../ui/empty.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { Sliders } from '../../../../scorecard/compensation/sliders.tsx'
import { Views } from '../../../../scorecard/views.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('compensation'))('titleUnit') }
}

/** What a weaker dimension would cost a unit, and which of its own records could make up for it (paper §4). */
export default page(
  {
    may: 'scorecard.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, subject: unit, locale }) => {
    const model = modelOn(programme, today)
    const asked = { programmeId: programme.id, unitId: unit.id, on: today, model }
    const [t, found] = await Promise.all([getTranslations(), readUnitLevers(read, asked)])
    const here = `/programmes/${programme.id}/units/${unit.id}`
    const name = unitName(unit, locale)
    const { weights, constants } = model
    return (
      <>
        <PageHead
          above={<Breadcrumbs label={t('scorecard.way')} way={[{ href: here, label: name }]} />}
          title={t('compensation.ofUnit', { unit: name })}
          sub={t('compensation.sub')}
        />
        <Views base={here} of="unit" current="compensation" />
        {found && found.card.ecc !== null ? (
          <Words of={['compensation', 'improve', 'score']}>
            <Sliders
              scores={scoresOf(found.card)}
              levers={found.levers}
              model={{ weights, constants }}
              of="unit"
              hrefs={Object.fromEntries(partCodes.map((part) => [part, `${here}/scorecard/${part}`]))}
            />
          </Words>
        ) : (
          <Empty title={t('compensation.noTotal')} />
        )}
      </>
    )
  },
)
