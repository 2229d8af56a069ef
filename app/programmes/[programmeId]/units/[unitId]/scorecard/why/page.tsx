import { getMessages, getTranslations } from 'next-intl/server'
import { describeRecords } from '../../../../../../../db/queries/scorecards.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { modelsBetween } from '../../../../../../../lib/models/model.ts'
import { betweenAsked } from '../../../../../../../lib/scorecards/between.ts'
import { idsOf } from '../../../../../../../lib/scorecards/records.ts'
import { readUnitWhy } from '../../../../../../../lib/scorecards/why.ts'
import { unitName, unitSubject } from '../../../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../../../ui/empty.tsx'
import { PageHead, Section } from '../../../../../../ui/page-head.tsx'
import { eventNames } from '../../../../overview/recent.ts'
import '../../../../scorecard/scorecard.css'
import { Views } from '../../../../scorecard/views.tsx'
import { BetweenFilter } from '../../../../scorecard/why/between-filter.tsx'
import { WhySum } from '../../../../scorecard/why/why-sum.tsx'
import { PartMoved } from './part-moved.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('why'))('titleUnit') }
}

/** Why a unit's score moved between two days: parts in order of effect, the records that moved them, the events. */
export default page(
  {
    may: 'scorecard.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, search, subject: unit, locale }) => {
    const { from, to } = betweenAsked(search, { first: programme.startsOn, today })
    const [t, messages, found] = await Promise.all([
      getTranslations(),
      getMessages(),
      readUnitWhy(read, {
        programmeId: programme.id,
        unitId: unit.id,
        from,
        to,
        ...modelsBetween(programme, from, to),
      }),
    ])
    const items = found?.parts.flatMap((part) => part.items.map(({ item }) => item)) ?? []
    const described = await describeRecords(read, programme.id, unit.id, idsOf(items))
    const here = `/programmes/${programme.id}/units/${unit.id}`
    const name = unitName(unit, locale)
    return (
      <>
        <PageHead
          above={<Breadcrumbs label={t('scorecard.way')} way={[{ href: here, label: name }]} />}
          title={t('why.ofUnit', { unit: name })}
          sub={t('why.sub', { from, to })}
        />
        <Views base={here} of="unit" current="why" />
        <BetweenFilter from={from} to={to} first={programme.startsOn} today={today} />
        {found && (
          <WhySum before={found.before} rescored={found.rescored} after={found.after} from={from} to={to} />
        )}
        <Section title={t('why.parts')} sub={t('why.partsHow')}>
          {!found || found.parts.length === 0 ? (
            <Empty title={t('why.nothing')} />
          ) : (
            found.parts.map((part) => (
              <PartMoved
                key={part.part}
                part={part}
                href={`${here}/scorecard/${part.part}${to === today ? '' : `?on=${to}`}`}
                programmeId={programme.id}
                described={described}
                names={eventNames(messages)}
                locale={locale}
              />
            ))
          )}
        </Section>
      </>
    )
  },
)
