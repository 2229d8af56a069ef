import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../lib/calendar.ts'
import { usualWorkdays } from '../../../../../lib/findings/finding.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitOptions } from '../../visits/unit-options.ts'
import { RaiseForm } from '../raise-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('finding.form'))('title') }
}

export default page({ may: 'finding.raise' }, async ({ read, actor, programme, today, search, locale }) => {
  const t = await getTranslations('finding')
  const kinds = await getTranslations('visit.kinds')
  const units = unitOptions(await listUnits(read, programme.id), locale, (kind) => kinds(kind), {
    own: (unit) => t('form.ownUnit', { unit }),
    ownOrganisationId: actor.organisationId,
  })
  const base = `/programmes/${programme.id}/findings`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: base, label: t('title') }]} />}
        title={t('form.title')}
        sub={t('form.about')}
      />
      <Words of={['finding']}>
        <RaiseForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          keep={`autosave:${actor.id}:finding`}
          units={units}
          unitId={typeof search.unit === 'string' ? search.unit : ''}
          today={today}
          usualDue={addWorkdays(today, usualWorkdays)}
        />
      </Words>
    </>
  )
})
