import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listClauses } from '../../../../../db/queries/clauses.ts'
import { findPolicy } from '../../../../../db/queries/policies.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { policyTitle } from '../names.ts'
import { Clauses } from './clauses.tsx'
import { Facts } from './facts.tsx'
import { OwnSteps } from './own-steps.tsx'
import { Transmission } from './transmission.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

type Params = { programmeId: string; policyId: string }
type Props = { params: Promise<Params> }

export async function generateMetadata(_: Props) {
  return { title: (await getTranslations('policy'))('title') }
}

export default page(
  {
    may: 'work.see',
    on: (read, { policyId }: Params, { programme }) => findPolicy(read, programme.id, policyId),
  },
  async (view) => {
    const { read, subject: policy, programme, today, can, locale } = view
    const t = await getTranslations('policy')
    const list = `/programmes/${programme.id}/policies`
    const here = `${list}/${policy.id}`
    const seen = seenUnits(view)
    const clauses = await listClauses(read, programme.id, policy.id)
    const stands = !policy.withdrawnOn || policy.withdrawnOn > today
    const ownUnits = seen === 'all' ? [] : seen
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
          title={policyTitle(policy, locale)}
          sub={policy.number ?? t('numberPending')}
          actions={
            stands &&
            can('policy.file') && (
              <>
                <ButtonLink href={`${here}/edit`}>{t('edit')}</ButtonLink>
                <Words of={['policy']}>
                  <WithdrawForm
                    programmeId={programme.id}
                    policyId={policy.id}
                    version={policy.version}
                    submissionKey={randomUUID()}
                  />
                </Words>
              </>
            )
          }
        />
        {stands && policy.binding && ownUnits.length > 0 && (
          <OwnSteps view={view} policy={policy} unitIds={ownUnits} />
        )}
        <div className="grid gap-x-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <Section title={t('page.facts')}>
            <Facts policy={policy} locale={locale} />
          </Section>
          <div>
            <Clauses
              programmeId={programme.id}
              policyId={policy.id}
              clauses={clauses}
              editable={stands && can('clause.bind')}
              locale={locale}
            />
          </div>
        </div>
        {policy.binding && seen === 'all' && <Transmission view={view} policy={policy} />}
      </>
    )
  },
)
