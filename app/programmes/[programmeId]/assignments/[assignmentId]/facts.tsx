import { getTranslations } from 'next-intl/server'
import type { AssignmentWhole } from '../../../../../db/queries/assignments.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { SourceMark } from '../../tasks/source-mark.tsx'

/** What was asked of the unit, by when, and who stands for it. What is missing says so: it costs clarity (G1). */
export async function Facts({ assignment: a }: { assignment: AssignmentWhole }) {
  const t = await getTranslations('assignment')
  const missing = <span className="text-soft">{t('missing')}</span>
  const measured = (quantity: number | null) =>
    quantity === null ? null : `${quantity.toLocaleString('en')} ${a.measureUnit ?? ''}`
  return (
    <DescriptionList
      items={[
        { term: t('content'), detail: a.content },
        {
          term: t('source'),
          detail:
            a.taskProvenance === 'entered' ? null : (
              <SourceMark provenance={a.taskProvenance} source={a.taskSource} />
            ),
        },
        { term: t('part'), detail: t(`parts.${a.part}`) },
        { term: t('target'), detail: a.target || missing },
        { term: t('quantity'), detail: measured(a.targetQuantity) ?? missing },
        { term: t('baseline'), detail: measured(a.baselineQuantity) ?? missing },
        { term: t('period'), detail: <Period assignment={a} /> },
        { term: t('namedPerson'), detail: a.namedPerson ?? missing },
        { term: t('weight'), detail: <span className="num">{a.weight}</span> },
        { term: t('cycle'), detail: a.reportEvery ? t('every', { days: a.reportEvery }) : t('onCompletion') },
        { term: t('evidence'), detail: t(`evidenceRules.${a.evidenceRequired}`) },
        { term: t('completedOn'), detail: a.completedOn && <time>{a.completedOn}</time> },
        {
          term: t('acceptedOn'),
          detail: a.acceptedOn && (
            <>
              <time>{a.acceptedOn}</time> {a.acceptedByName}
            </>
          ),
        },
      ]}
    />
  )
}

async function Period({ assignment: a }: { assignment: AssignmentWhole }) {
  const t = await getTranslations('assignment')
  return (
    <>
      <time>{a.startsOn}</time> – <time>{a.dueOn}</time>
      {a.firstDueOn !== a.dueOn && (
        <span className="block text-sm text-soft">{t('firstDue', { on: a.firstDueOn })}</span>
      )}
    </>
  )
}
