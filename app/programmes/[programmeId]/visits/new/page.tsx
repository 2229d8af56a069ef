import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { checksToExamine } from '../../../../../db/queries/self-checks.ts'
import { listUnits, type UnitRow } from '../../../../../db/queries/units.ts'
import { listVerifiable } from '../../../../../db/queries/verifications.ts'
import { lastCallOf, listCandidates, type TeamCandidate } from '../../../../../db/queries/visits.ts'
import { page } from '../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../lib/calendar.ts'
import { usualWorkdays } from '../../../../../lib/findings/finding.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { isRecused } from '../../../../../lib/visits/visit.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { taskTitle } from '../../findings/names.ts'
import type { Member } from '../team-field.tsx'
import { unitOptions } from '../unit-options.ts'
import { VisitForm } from '../visit-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('visit.form'))('title') }
}

export default page({ may: 'visit.log' }, async ({ read, actor, programme, today, search, locale }) => {
  const t = await getTranslations('visit')
  const [units, candidates] = await Promise.all([
    listUnits(read, programme.id),
    listCandidates(read, programme.id),
  ])
  const unit = units.find(({ id }) => id === search.unit)
  const [assignments, checks, lastCall] = unit
    ? await Promise.all([
        listVerifiable(read, programme.id, unit.id),
        checksToExamine(read, programme.id, unit.id),
        lastCallOf(read, programme.id, unit.id),
      ])
    : [[], [], null]
  const isOwn = unit !== undefined && unit.organisationId === actor.organisationId
  const refusals = await getTranslations('refusals')
  const options = unitOptions(units, locale, (kind) => t(`kinds.${kind}`), {
    own: (name) => t('form.ownUnit', { unit: name }),
    ownOrganisationId: actor.organisationId,
  })
  const groupName = (group: string) => t(`groups.${group}` as 'groups.supervision')
  const base = `/programmes/${programme.id}/visits`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: base, label: t('title') }]} />}
        title={t('form.title')}
        sub={t('form.about')}
      />
      {isOwn && (
        <Flash tone="seal">
          {refusals('own-organisation', { organisation: locale === 'en' ? unit.shortEn : unit.shortZh })}
        </Flash>
      )}
      <Words of={['visit', 'finding', 'verification', 'self-check']}>
        <VisitForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          keep={`autosave:${actor.id}:visit`}
          units={options}
          unitId={unit && !isOwn ? unit.id : ''}
          people={offered(candidates).map((person) => memberOf(person, actor.id, unit, locale, groupName))}
          assignments={assignments.map((one) => ({ ...one, title: taskTitle(one, locale) }))}
          checks={checks.map((one) => ({ ...one, text: (locale === 'en' && one.textEn) || one.text }))}
          lastCall={lastCall ?? { number: '', met: '' }}
          today={today}
          firstDay={programme.startsOn}
          usualDue={addWorkdays(today, usualWorkdays)}
        />
      </Words>
    </>
  )
})

/**
 * The people of the groups, the supervision group first. The units' own people are hundreds; a visit takes them along
 * only over the interface, where the same rule admits or refuses them.
 */
function offered(candidates: TeamCandidate[]): TeamCandidate[] {
  return candidates.filter(({ groups }) => groups.length > 0)
}

/** A person with a seat as the form offers them; who belongs to the unit visited is shown with the reason. */
function memberOf(
  person: TeamCandidate,
  me: string,
  unit: UnitRow | undefined,
  locale: string,
  groupName: (group: string) => string,
): Member {
  const english = locale === 'en'
  const organisation = english ? person.organisationEn : person.organisationZh
  const groups = person.groups.filter((group) => group !== 'supervision').map(groupName)
  return {
    id: person.id,
    name: person.name,
    from: [...groups, organisation].filter(Boolean).join(' · '),
    first: person.groups.includes('supervision'),
    me: person.id === me,
    recused: unit && isRecused(person, unit) ? (english ? unit.shortEn : unit.shortZh) : null,
  }
}
