import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPlan } from '../../../../../db/queries/plans.ts'
import { checksToExamine } from '../../../../../db/queries/self-checks.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { listVerifiable } from '../../../../../db/queries/verifications.ts'
import { lastCallOf, listCandidates } from '../../../../../db/queries/visits.ts'
import { isUuid } from '../../../../../lib/access/enter.ts'
import { page } from '../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../lib/calendar.ts'
import { usualWorkdays } from '../../../../../lib/findings/finding.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { methods } from '../../../../../lib/visits/methods.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { taskTitle } from '../../findings/names.ts'
import { memberOf, offered } from '../members.ts'
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
  const plan = isUuid(String(search.plan)) ? await findPlan(read, programme.id, String(search.plan)) : null
  const planned = plan && plan.unitId === unit?.id ? plan : null
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
          keep={planned ? `autosave:${actor.id}:visit:${planned.id}` : `autosave:${actor.id}:visit`}
          planId={planned?.id ?? null}
          method={methods.find((one) => one === search.method) ?? 'on-site'}
          memberIds={planned?.members.map(({ id }) => id) ?? []}
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
