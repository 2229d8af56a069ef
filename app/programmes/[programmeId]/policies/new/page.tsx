import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../lib/calendar.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { PolicyForm } from '../policy-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('policy'))('new') }
}

/** Working days usually given: a week to acknowledge, thirty days for the own plan. */
const usual = { receipt: 5, plan: 30 }

export default page({ may: 'policy.file' }, async ({ programme, today, actor, search }) => {
  const t = await getTranslations('policy')
  const list = `/programmes/${programme.id}/policies`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      <Words of={['policy']}>
        <PolicyForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`${actor.id}:policy:new`}
          back={list}
          start={{
            number: null,
            title: '',
            titleEn: null,
            issuers: [],
            functions: typeof search.function === 'string' ? [search.function] : [],
            signedOn: null,
            publishedOn: null,
            inForceFrom: today,
            inForceUntil: null,
            binding: true,
            receiptDueOn: addWorkdays(today, usual.receipt),
            planDueOn: addWorkdays(today, usual.plan),
            summary: '',
          }}
        />
      </Words>
    </>
  )
})
