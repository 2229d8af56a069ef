import { getTranslations } from 'next-intl/server'

type Columns = { responsible: string; measures: string }

/** The ledger's columns that the unit fills: who answers for it, and by what measures. */
export async function AnswerColumns({ answer }: { answer: Columns }) {
  const t = await getTranslations('rectification.form')
  const { responsible, measures } = answer
  return (
    <>
      {responsible && (
        <p className="text-sm">
          <span className="text-soft">{t('responsible')}</span> {responsible}
        </p>
      )}
      {measures && (
        <p className="whitespace-pre-line text-sm">
          <span className="text-soft">{t('measures')}</span> {measures}
        </p>
      )}
    </>
  )
}
