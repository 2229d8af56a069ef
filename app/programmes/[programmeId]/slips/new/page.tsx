import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findDuties } from '../../../../../db/queries/duties.ts'
import { findUnit } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { duty as dutyOf } from '../../../../../lib/ladder/form.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { ProposeForm } from './propose-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('ladder.propose'))('title') }
}

/** Proposed on one open duty, named in the address. */
export default page({ may: 'work.see' }, async ({ read, programme, today, actor, locale, can, search }) => {
  const t = await getTranslations('ladder')
  const key = dutyOf.safeParse(search.duty)
  const [found] = key.success ? await findDuties(read, programme, today, [key.data]) : []
  const unit = found && (await findUnit(read, programme.id, found.unitId))
  if (!found || !unit) notFound()
  if (!can('escalation.propose', { unitId: unit.id, unitOrganisationId: unit.organisationId })) notFound()
  const english = locale === 'en'
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs
            label={t('views')}
            way={[{ href: `/programmes/${programme.id}/ladder`, label: t('title') }]}
          />
        }
        title={t('propose.title')}
        sub={t('propose.about', {
          unit: english ? unit.shortEn : unit.shortZh,
          item: english ? found.titleEn : found.title,
        })}
      />
      <p className="mb-4">{t('propose.text')}</p>
      <Words of={['ladder']}>
        <ProposeForm
          hidden={{
            programmeId: programme.id,
            duty: String(search.duty),
            submissionKey: randomUUID(),
          }}
          keep={`${actor.id}:propose:${found.recordId}`}
        />
      </Words>
    </>
  )
})
