import { getTranslations } from 'next-intl/server'
import type { PlanRow } from '../../../../../db/queries/plans.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'

export async function PlanFacts({ plan, base, locale }: { plan: PlanRow; base: string; locale: string }) {
  const t = await getTranslations('plan.page')
  const methods = await getTranslations('visit.methods')
  const goer = ({ name, role }: PlanRow['members'][number]) =>
    role === 'media' ? t('media', { name }) : name
  return (
    <DescriptionList
      items={[
        { term: t('day'), detail: <time dateTime={plan.plannedOn}>{plan.plannedOn}</time> },
        { term: t('method'), detail: methods(plan.method) },
        { term: t('round'), detail: plan.roundName },
        { term: t('team'), detail: plan.teamName },
        { term: t('who'), detail: plan.members.map(goer).join(locale === 'en' ? ', ' : '、') },
        {
          term: t('visit'),
          detail: plan.visitId && <Link href={`${base}/visits/${plan.visitId}`}>{t('open')}</Link>,
        },
        {
          term: '',
          key: 'dropped',
          detail: plan.droppedOn && t('dropped', { on: plan.droppedOn, reason: plan.dropReason ?? '' }),
        },
      ]}
    />
  )
}
