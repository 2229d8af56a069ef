import { getTranslations } from 'next-intl/server'
import { keyOf } from '../i18n/keys.ts'
import type { Ending } from './deed.ts'
import type { FormState } from './form-state.ts'

/** An ending in the reader's language. `null` is a fault: it is in the log under `requestId`. */
export async function inWords(
  ending: Ending<unknown> | null,
  requestId: string,
): Promise<Omit<FormState, 'attempt'>> {
  const t = await getTranslations()
  if (!ending) return { status: 'fault', message: t('refusals.fault', { requestId }), requestId }
  switch (ending.kind) {
    case 'done':
      return { status: 'done' }
    case 'signed-out':
      return { status: 'signed-out', message: t('refusals.signed-out') }
    case 'absent':
      return { status: 'absent', message: t('refusals.absent') }
    case 'refused': {
      const message = t(keyOf('refusals', ending.name), ending.params)
      return ending.field
        ? { status: 'refused', message, errors: { [ending.field]: message } }
        : { status: 'refused', message }
    }
    case 'invalid': {
      const errors: Record<string, string> = {}
      for (const fault of ending.faults) errors[fault.field] ??= t(keyOf('faults', fault.name), fault.params)
      return {
        status: 'invalid',
        message: t('refusals.invalid', { count: Object.keys(errors).length }),
        errors,
      }
    }
  }
}
