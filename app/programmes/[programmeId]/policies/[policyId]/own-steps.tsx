import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { PolicyPage } from '../../../../../db/queries/policies.ts'
import { listTransmission, type TransmissionRow } from '../../../../../db/queries/receipts.ts'
import type { View } from '../../../../../lib/access/view.ts'
import { overdueBefore } from '../../../../../lib/findings/finding.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { stepState } from '../../../../../lib/policies/policy.ts'
import { Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { policyTitle } from '../names.ts'
import { ReceivePress } from '../receive-press.tsx'
import { LocalPlanForm } from './local-plan-form.tsx'
import { PlanList } from './plan-list.tsx'

type Own = View<{ programmeId: string; policyId: string }, PolicyPage>
type Props = { view: Own; policy: PolicyPage; unitIds: string[] }

/** What a unit has to do under the document, the next step first; for whoever sits for it. */
export async function OwnSteps({ view, policy, unitIds }: Props) {
  const { read, programme, today } = view
  const which = { seen: unitIds, overdueBefore: overdueBefore(today) }
  const { rows } = await listTransmission(read, programme.id, policy.id, today, which, { from: 0, size: 20 })
  return rows.map((row) => <OwnUnit key={row.unitId} view={view} policy={policy} row={row} />)
}

async function OwnUnit({ view, policy, row }: { view: Own; policy: PolicyPage; row: TransmissionRow }) {
  const { programme, today, can, locale, actor } = view
  const t = await getTranslations()
  const unit = unitName(row, locale)
  const receipt = stepState(policy.receiptDueOn!, row.receivedOn, today)
  const plan = stepState(policy.planDueOn!, row.planIssuedOn, today)
  const on = { on: row.receivedOn ?? '', due: policy.receiptDueOn ?? '' }
  return (
    <Section title={t('policy.own.title')} sub={unit}>
      <div className="flex flex-wrap items-center gap-3">
        {row.receivedOn ? (
          <p>{t(receipt === 'late' ? 'policy.own.receivedLate' : 'policy.own.received', on)}</p>
        ) : (
          <>
            <p>
              {t(receipt === 'missing' ? 'policy.own.receiveLate' : 'policy.own.receiveBy', {
                on: policy.receiptDueOn!,
              })}
            </p>
            {can('receipt.sign', row) && (
              <Words of={['policy']}>
                <ReceivePress
                  programmeId={programme.id}
                  policyId={policy.id}
                  unitId={row.unitId}
                  submissionKey={randomUUID()}
                  title={policyTitle(policy, locale)}
                  from="page"
                />
              </Words>
            )}
          </>
        )}
      </div>
      {row.planIssuedOn ? (
        <>
          <PlanList programmeId={programme.id} plans={row.plans} />
          {row.receivedOn && <p className="mt-2 text-soft">{t('policy.own.done')}</p>}
        </>
      ) : (
        <>
          <p className="mt-3 mb-4">
            {t(plan === 'missing' ? 'policy.own.planLate' : 'policy.own.planBy', { on: policy.planDueOn! })}
          </p>
          {can('local-plan.record', row) && (
            <Words of={['local-plan']}>
              <LocalPlanForm
                programmeId={programme.id}
                policyId={policy.id}
                unitId={row.unitId}
                submissionKey={randomUUID()}
                keep={`${actor.id}:local-plan:${policy.id}:${row.unitId}`}
                title={t('local-plan.prefilled', {
                  unit,
                  title: policy.number ?? policyTitle(policy, locale),
                })}
                today={today}
              />
            </Words>
          )}
        </>
      )}
    </Section>
  )
}
