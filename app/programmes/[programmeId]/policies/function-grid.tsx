import { getTranslations } from 'next-intl/server'
import type { Covering } from '../../../../db/queries/policies.ts'
import { policyFunctions } from '../../../../lib/policies/policy.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { policyTitle } from './names.ts'

type Props = { base: string; policies: readonly Covering[]; mayFile: boolean; locale: string }

/** P0: which of the seven functions a document in force covers, and which none does. */
export async function FunctionGrid({ base, policies, mayFile, locale }: Props) {
  const t = await getTranslations('policy')
  return (
    <ul className="grid sm:grid-cols-2 lg:grid-cols-4" aria-label={t('grid.caption')}>
      {policyFunctions.map((fn) => {
        const covering = policies.filter(({ functions }) => functions.includes(fn))
        return (
          <li key={fn} className="-mt-px -ml-px min-w-0 border border-rule p-3">
            <div className="flex items-baseline justify-between gap-3">
              <span className="font-semibold">{t(`functions.${fn}`)}</span>
              {covering.length > 0 ? (
                <Link href={`${base}?function=${fn}`} className="text-sm whitespace-nowrap">
                  {t('grid.count', { count: covering.length })}
                </Link>
              ) : (
                <Badge tone="warn">{t('grid.none')}</Badge>
              )}
            </div>
            {covering.length === 0 && mayFile && (
              <Link href={`${base}/new?function=${fn}`} className="no-print text-sm">
                {t('grid.noneAction')}
              </Link>
            )}
            <ul className="mt-1 text-sm text-soft">
              {covering.slice(-3).map((policy) => (
                <li key={policy.id} className="truncate">
                  <Link href={`${base}/${policy.id}`} title={policyTitle(policy, locale)}>
                    {policy.number ?? policyTitle(policy, locale)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
