import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../../db/queries/units.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { unitOptions } from '../../../visits/unit-options.ts'
import { AskForm } from '../../request-forms.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('request'))('new') }
}

export default page({ may: 'work.see' }, async ({ read, programme, actor, locale, can }) => {
  const t = await getTranslations()
  const units = await listUnits(read, programme.id)
  const own = units.filter(({ id }) => can('request.ask', { unitId: id }))
  if (own.length === 0) notFound()
  const single = own.length === 1 ? own[0] : undefined
  const list = `/programmes/${programme.id}/platform/requests`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('platform.way')} way={[{ href: list, label: t('request.title') }]} />}
        title={t('request.new')}
        sub={t('request.newText')}
      />
      <Words of={['request']}>
        <AskForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID(), unitId: single?.id }}
          keep={`${actor.id}:request:new`}
          own={own.map((unit) => ({ value: unit.id, label: locale === 'en' ? unit.shortEn : unit.shortZh }))}
          units={unitOptions(
            units.filter((unit) => unit !== single),
            locale,
            (kind) => t(`visit.kinds.${kind}`),
          )}
        />
      </Words>
    </>
  )
})
