import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { listCandidates } from '../../../../../db/queries/visits.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitOptions } from '../../visits/unit-options.ts'
import { OpenForm } from './open-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('station'))('new') }
}

export default page({ may: 'station.keep' }, async ({ read, programme, actor, today, search, locale }) => {
  const t = await getTranslations('station')
  const kinds = await getTranslations('unit.kinds')
  const [units, candidates] = await Promise.all([
    listUnits(read, programme.id),
    listCandidates(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/stations`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: base, label: t('title') }]} />}
        title={t('new')}
        sub={t('form.about')}
      />
      <Words of={['station']}>
        <OpenForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`autosave:${actor.id}:station`}
          units={unitOptions(units, locale, (kind) => kinds(kind), {
            own: (unit) => t('form.ownUnit', { unit }),
            ownOrganisationId: actor.organisationId,
          })}
          unitId={typeof search.unit === 'string' ? search.unit : ''}
          people={candidates
            .filter(({ id, groups }) => id !== actor.id && groups.length > 0)
            .map(({ id, name, organisationZh, organisationEn }) => ({
              value: id,
              label: name,
              hint: (locale === 'en' ? organisationEn : organisationZh) ?? undefined,
            }))}
          today={today}
        />
      </Words>
    </>
  )
})
