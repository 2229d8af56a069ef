import { getTranslations } from 'next-intl/server'
import type { RectificationRow } from '../../../../../db/queries/finding-page.ts'
import { levelsOf } from '../../../../../lib/findings/closing.ts'

/** The signatures of a closing as a row of stamps, those that are still to come among them. */
export async function ClosingStamps({ answer, severity }: { answer: RectificationRow; severity: number }) {
  const t = await getTranslations('closing')
  const levels = levelsOf(severity)
  const signed = answer.signed.map(({ signedByName, signedOn }) => ({ name: signedByName, on: signedOn }))
  if (answer.acceptedOn) signed.push({ name: answer.acceptedByName ?? '', on: answer.acceptedOn })
  // What was closed before its severity asked for more signatures shows the ones it has.
  const shown = answer.acceptedOn ? levels.slice(0, signed.length) : levels
  if (levels.length === 1) return null
  return (
    <ol className="mb-4 flex flex-wrap gap-3" aria-label={t('stamps')}>
      {shown.map((signatory, index) => {
        const stamp = signed[index]
        return (
          <li
            key={signatory}
            className={`min-w-32 border px-3 py-2 ${stamp ? 'border-seal text-seal' : 'border-dashed border-rule text-soft'}`}
          >
            <span className="block font-semibold">{t(`signatories.${signatory}`)}</span>
            {stamp ? (
              <span className="num text-sm">
                {stamp.name} <time dateTime={stamp.on}>{stamp.on}</time>
              </span>
            ) : (
              <span className="text-sm">{t('open')}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
