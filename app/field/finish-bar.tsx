'use client'

import { useTranslations } from 'next-intl'
import type { Taken } from '../../lib/visit-drafts/taken.ts'
import { Button } from '../ui/button.tsx'
import { useField, useKeeping } from './field-context.ts'
import { changeTaken } from './store.ts'

/** "I am done": submitted at once, or as soon as there is a network. Until then one may go on writing. */
export function FinishBar({ visit, keep }: { visit: Taken; keep: () => Promise<void> }) {
  const t = useTranslations('field.visit')
  const { send } = useField()
  const keeping = useKeeping()
  const { personId, draftId, finished, trouble } = visit
  const set = (done: boolean) =>
    keeping(() =>
      changeTaken(personId, draftId, (now) => ({
        ...now,
        finished: done,
        trouble: now.trouble?.kind === 'conflict' || now.trouble?.kind === 'ended' ? now.trouble : null,
      })),
    )
  const finish = async () => {
    await keep()
    await set(true)
    await send()
  }
  return (
    <div className="mt-8 border-t border-rule pt-4">
      {finished ? (
        <div className="flex flex-wrap items-center gap-4">
          <p role="status">{t('finished')}</p>
          <Button onClick={() => set(false)}>{t('goOn')}</Button>
        </div>
      ) : (
        <>
          <Button look="primary" onClick={finish} disabled={trouble?.kind === 'ended'}>
            {t('finish')}
          </Button>
          <p className="mt-2 text-sm text-soft">{t('finishHint')}</p>
        </>
      )}
    </div>
  )
}
