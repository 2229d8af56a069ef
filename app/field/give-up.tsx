'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Standing, Taken } from '../../lib/visit-drafts/taken.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ask, Unreachable } from './ask.ts'
import { useKeeping } from './field-context.ts'
import { removeTaken } from './store.ts'

/** Off the device, or given up altogether; each asks once and says what will be lost. */
export function GiveUp({ visit, standing }: { visit: Taken; standing: Standing }) {
  const t = useTranslations('field.visit')
  const take = useTranslations('field.take')
  const keeping = useKeeping()
  const [fault, setFault] = useState('')
  const { personId, draftId, agreed, luggage, visitId, trouble } = visit
  const isSafe = standing === 'synced' || standing === 'submitted'
  const remove = async () => {
    await keeping(() => removeTaken(personId, draftId))
    location.hash = 'list'
  }
  const discard = async () => {
    const body = { programmeId: luggage.programme.id, draftId, version: agreed.version }
    try {
      const answer = await ask('/api/v1/visit-drafts/discard', body)
      if (answer.ok) return await remove()
      setFault(answer.words)
    } catch (thrown) {
      if (!(thrown instanceof Unreachable)) throw thrown
      setFault(take('unreachable'))
    }
  }
  return (
    <div className="mt-8 flex flex-wrap gap-3 border-t border-rule pt-4">
      <Dialog
        id="remove"
        opener={t('remove')}
        openerLook="quiet"
        openerSize="s"
        title={t('removeTitle')}
        closeLabel={t('cancel')}
      >
        <p className="mb-4">{isSafe ? t('removeText') : t('removeUnsent')}</p>
        <Button look={isSafe ? 'primary' : 'danger'} onClick={remove}>
          {t('remove')}
        </Button>
      </Dialog>
      {agreed.version > 0 && !visitId && trouble?.kind !== 'ended' && (
        <Dialog
          id="discard"
          opener={t('discard')}
          openerLook="quiet"
          openerSize="s"
          title={t('discardTitle')}
          closeLabel={t('cancel')}
        >
          <p className="mb-4">{t('discardText')}</p>
          {fault && (
            <p role="alert" className="mb-4 text-seal">
              {fault}
            </p>
          )}
          <Button look="danger" onClick={discard}>
            {t('discard')}
          </Button>
        </Dialog>
      )}
    </div>
  )
}
