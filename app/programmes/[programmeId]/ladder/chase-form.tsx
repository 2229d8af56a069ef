'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import { untouched } from '../../../../lib/access/form-state.ts'
import { ActionForm } from '../../../ui/action-form.tsx'
import { Button } from '../../../ui/button.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { chase } from './actions.ts'

type Props = {
  hidden: { programmeId: string; submissionKey: string; list: string }
  children: ReactNode
}

/** Choose duties from the list it encloses, and chase them: all of a page in two presses. */
export function ChaseForm({ hidden, children }: Props) {
  const t = useTranslations('ladder.chase')
  const box = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const boxes = () => [
    ...(box.current?.querySelectorAll<HTMLInputElement>('input[name=duties]:enabled') ?? []),
  ]
  const count = () => setChosen(boxes().filter(({ checked }) => checked).length)
  const all = () => {
    for (const one of boxes()) one.checked = true
    count()
  }
  return (
    <ActionForm action={chase} start={untouched} hidden={hidden} label={t('send')}>
      {() => (
        <div ref={box} onChange={count}>
          <div className="no-print mb-2 flex flex-wrap items-center gap-3">
            <Button type="button" size="s" onClick={all}>
              {t('all')}
            </Button>
            <span aria-live="polite">{t('chosen', { count: chosen })}</span>
            <SubmitButton size="s" look="primary" pendingLabel={t('sending')}>
              {t('send')}
            </SubmitButton>
          </div>
          {children}
        </div>
      )}
    </ActionForm>
  )
}
