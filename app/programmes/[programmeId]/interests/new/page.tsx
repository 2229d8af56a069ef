import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findClaimant } from '../../../../../db/queries/interests.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { typesFor } from '../../../../../lib/interests/interest.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { ClaimForm } from './claim-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('interest'))('new') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, actor, search, can, locale } = view
  const t = await getTranslations('interest')
  const seen = seenUnits(view)
  const own = (seen === 'all' ? [] : seen).filter((unitId) => can('interest.claim', { unitId }))
  const chosen = own.find((id) => id === search.unit) ?? own[0]
  const units = await Promise.all(own.map((id) => findClaimant(read, programme.id, id)))
  const unit = units.find((one) => one?.id === chosen)
  if (!unit) notFound()
  const list = `/programmes/${programme.id}/interests`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      {units.length > 1 && (
        <Tabs
          label={t('unit')}
          tabs={units.flatMap((one) =>
            one
              ? [
                  {
                    href: `${list}/new?unit=${one.id}`,
                    label: locale === 'en' ? one.shortEn : one.shortZh,
                    current: one.id === unit.id,
                  },
                ]
              : [],
          )}
        />
      )}
      <Words of={['interest']}>
        <ClaimForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          keep={`${actor.id}:interest:${unit.id}`}
          unitId={unit.id}
          types={typesFor(unit.kind)}
          back={list}
        />
      </Words>
    </>
  )
})
