import { getTranslations } from 'next-intl/server'
import { peopleOfUnit } from '../../../../../../../db/queries/unit-pages.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { modelOn } from '../../../../../../../lib/models/model.ts'
import { readUnitLevers } from '../../../../../../../lib/scorecards/levers.ts'
import { gains, patterns } from '../../../../../../../lib/scoring/improve.ts'
import { unitName, unitSubject } from '../../../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../../../ui/empty.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { GainTable, Patterns } from '../../../../scorecard/improve/gain-table.tsx'
import { Views } from '../../../../scorecard/views.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('improve'))('titleUnit') }
}

/** What would raise a unit's score most: parts by gain, who can do it, by which records (paper §4.2). */
export default page(
  {
    may: 'scorecard.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, subject: unit, locale }) => {
    const model = modelOn(programme, today)
    const asked = { programmeId: programme.id, unitId: unit.id, on: today, model }
    const [t, found, people] = await Promise.all([
      getTranslations(),
      readUnitLevers(read, asked),
      peopleOfUnit(read, programme.id, unit.id, today),
    ])
    const here = `/programmes/${programme.id}/units/${unit.id}`
    const name = unitName(unit, locale)
    const short = new Map(found?.levers.map((lever) => [lever.part, lever.short]))
    const holders = (post: string) =>
      people
        .filter((person) => person.post === post)
        .map((person) => person.name)
        .join(t('overview.comma')) || t('unit.vacant')
    return (
      <>
        <PageHead
          above={<Breadcrumbs label={t('scorecard.way')} way={[{ href: here, label: name }]} />}
          title={t('improve.ofUnit', { unit: name })}
          sub={t('improve.sub', { today })}
        />
        <Views base={here} of="unit" current="improve" />
        {found ? (
          <>
            <Patterns found={patterns(found.card, model)} />
            {found.card.ecc === null && <p className="mb-4 text-sm text-soft">{t('improve.partial')}</p>}
            <GainTable
              gains={gains(found.card, model)}
              target={model.constants.target}
              hrefOf={(part) => `${here}/scorecard/${part}`}
              behind={(part) => t('improve.records', { count: short.get(part) ?? 0 })}
              holders={holders}
            />
          </>
        ) : (
          <Empty title={t('scorecard.noneYet')} />
        )}
      </>
    )
  },
)
