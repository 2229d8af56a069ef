'use client'

import { untouched } from '../../../../lib/access/form-state.ts'
import { ActionForm } from '../../../ui/action-form.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { readAll } from './actions.ts'

export function ReadAllForm({ programmeId, label }: { programmeId: string; label: string }) {
  return (
    <ActionForm action={readAll} start={untouched} hidden={{ programmeId, all: 'yes' }}>
      {() => <SubmitButton look="secondary">{label}</SubmitButton>}
    </ActionForm>
  )
}
