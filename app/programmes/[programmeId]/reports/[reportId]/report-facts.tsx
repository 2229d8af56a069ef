import { getTranslations } from 'next-intl/server'
import type { ReportShown } from '../../../../../db/queries/report-pages.ts'
import type { ReportState } from '../../../../../lib/reports/report.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'

/** Everything the unit said, and what became of it. Text is shown as it was typed, line breaks kept. */
export async function ReportFacts({ report, state }: { report: ReportShown; state: ReportState }) {
  const t = await getTranslations('report.facts')
  const said = (text: string) => text && <p className="whitespace-pre-wrap break-words">{text}</p>
  const judged = {
    draft: null,
    submitted: t('waiting', { on: report.submittedOn }),
    accepted: t('accepted', { by: report.acceptedByName ?? '', on: report.acceptedOn ?? '' }),
    returned: t('returned', { by: report.returnedByName ?? '', on: report.returnedOn ?? '' }),
  }[state]
  return (
    <DescriptionList
      items={[
        { term: t('sentence'), detail: said(report.sentence) },
        { term: t('quantity'), detail: quantityText(report) },
        { term: t('problems'), detail: said(report.problems) },
        { term: t('nextStep'), detail: said(report.nextStep) },
        { term: t('helpNeeded'), detail: said(report.helpNeeded) },
        { term: t('claims'), detail: report.claimsCompletion ? t('claimed') : null },
        { term: t('written'), detail: t('writtenBy', { by: report.writtenByName, on: report.submittedOn }) },
        { term: t('forDueOn'), detail: report.forDueOn ?? t('unasked') },
        { term: t('state'), detail: judged },
        {
          term: t('completion'),
          detail: report.completionAcceptedOn
            ? t('completionAccepted', { on: report.completionAcceptedOn })
            : null,
        },
      ]}
    />
  )
}

function quantityText({ quantity, targetQuantity, measureUnit }: ReportShown): string | null {
  if (quantity === null) return null
  return [quantity, targetQuantity === null ? '' : `/ ${targetQuantity}`, measureUnit ?? '']
    .filter(String)
    .join(' ')
}
