import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { partCodes } from '../../../../../lib/scoring/model.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitChoices } from '../../policies/clause-choices.ts'
import { AskForm } from './ask-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('exemption'))('new') }
}

export default page({ may: 'work.see' }, async ({ read, programme, today, actor, locale, can }) => {
  const t = await getTranslations('exemption')
  const parts = await getTranslations('score.parts')
  const units = (await unitChoices(read, programme.id, today, locale)).filter(({ id }) =>
    can('exemption.ask', { unitId: id }),
  )
  if (units.length === 0) notFound()
  const list = `/programmes/${programme.id}/exemptions`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      <Words of={['exemption']}>
        <AskForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`${actor.id}:exemption:new`}
          units={units.map(({ id, name }) => ({ value: id, label: name }))}
          parts={partCodes.map((code) => ({
            value: code,
            label: t('partName', { code, name: parts(code) }),
          }))}
          today={today}
        />
      </Words>
    </>
  )
})
