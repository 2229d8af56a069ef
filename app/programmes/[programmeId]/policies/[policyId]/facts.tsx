import { getTranslations } from 'next-intl/server'
import type { PolicyPage } from '../../../../../db/queries/policies.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { SourceMark } from '../../tasks/source-mark.tsx'

/** What the document is; what is not verified says so. The deadlines are the programme's own, not the document's. */
export async function Facts({ policy, locale }: { policy: PolicyPage; locale: string }) {
  const t = await getTranslations('policy')
  const app = await getTranslations('app')
  const { inForceFrom, inForceUntil, signedOn, publishedOn } = policy
  const comma = locale === 'en' ? ', ' : '、'
  const dates = [
    signedOn && t('page.signed', { on: signedOn }),
    publishedOn && t('page.published', { on: publishedOn }),
  ].filter(Boolean)
  return (
    <DescriptionList
      items={[
        {
          term: t('columns.number'),
          detail: policy.number ?? <span className="text-soft">{t('numberPending')}</span>,
        },
        { term: t('page.issuers'), detail: policy.issuers.join(comma) },
        {
          term: t('columns.functions'),
          detail: policy.functions.map((fn) => t(`functions.${fn}`)).join(comma),
        },
        {
          term: t('page.dates'),
          detail:
            dates.length > 0 ? dates.join(comma) : <span className="text-soft">{t('datePending')}</span>,
        },
        { term: t('columns.force'), detail: t(policy.binding ? 'binding' : 'notBinding') },
        {
          term: t('page.force'),
          detail:
            inForceFrom &&
            (inForceUntil
              ? t('page.fromUntil', { from: inForceFrom, until: inForceUntil })
              : t('page.from', { on: inForceFrom })),
        },
        {
          term: t('page.deadlines'),
          detail: policy.receiptDueOn && policy.planDueOn && (
            <>
              {t('page.deadlinesOf', { receipt: policy.receiptDueOn, plan: policy.planDueOn })}
              {policy.provenance === 'sourced' && (
                <span className="block text-sm text-soft">
                  <span className="badge">{app('illustrative')}</span> {t('page.deadlinesNote')}
                </span>
              )}
            </>
          ),
        },
        { term: t('fields.summary'), detail: policy.summary },
        {
          term: t('page.source'),
          detail:
            policy.provenance === 'entered' ? null : (
              <SourceMark provenance={policy.provenance} source={policy.source} />
            ),
        },
        {
          term: t('page.filed'),
          detail: t('page.filedBy', { on: policy.filedOn, name: policy.filedByName ?? '' }),
        },
        { term: t('page.withdrawn'), detail: policy.withdrawnOn && <time>{policy.withdrawnOn}</time> },
      ]}
    />
  )
}
