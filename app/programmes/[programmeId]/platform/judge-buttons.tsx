'use client'

import { useTranslations } from 'next-intl'
import type { FormState } from '../../../../lib/access/form-state.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { PressForm } from '../../../frame/press-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { acceptItem, acceptMount, acceptStep, returnItem, returnMount, returnStep } from './actions.ts'

type Action = (state: FormState, form: FormData) => Promise<FormState>
const deeds: Record<'stepId' | 'mountId' | 'itemId', { accept: Action; return: Action }> = {
  stepId: { accept: acceptStep, return: returnStep },
  mountId: { accept: acceptMount, return: returnMount },
  itemId: { accept: acceptItem, return: returnItem },
}

type Props = {
  programmeId: string
  of: keyof typeof deeds
  id: string
  about: string
  /** Two keys: each of the two forms is one deed. */
  keys: { accept: string; return: string }
}

/** The technical group accepts what a unit says, or returns it with a reason. */
export function JudgeButtons({ programmeId, of, id, about, keys }: Props) {
  const t = useTranslations('platform.judging')
  const hidden = { programmeId, [of]: id }
  return (
    <div className="flex flex-wrap items-start gap-2">
      <PressForm
        action={deeds[of].accept}
        hidden={{ ...hidden, submissionKey: keys.accept }}
        label={t('accept')}
        about={about}
        pendingLabel={t('accepting')}
        look="decide"
      />
      <Dialog
        id={`return-${id}`}
        opener={t('return')}
        openerLook="danger"
        openerSize="s"
        title={t('returnTitle')}
        closeLabel={t('close')}
      >
        <KeptForm
          action={deeds[of].return}
          hidden={{ ...hidden, submissionKey: keys.return }}
          label={t('returnTitle')}
        >
          {(face) => (
            <>
              <TextArea
                id={`reason-${id}`}
                name="reason"
                label={t('reason')}
                hint={t('reasonHint')}
                maxLength={500}
                defaultValue={face.value('reason')}
                error={face.error('reason')}
                required
              />
              <SubmitButton look="danger" pendingLabel={t('returning')}>
                {t('return')}
              </SubmitButton>
            </>
          )}
        </KeptForm>
      </Dialog>
    </div>
  )
}
