import { getTranslations } from 'next-intl/server'
import { Flash } from '../../../../ui/flash.tsx'

/** Weights stand with the baseline (design: Against gaming): a change is the exception, and must say why. */
export async function Frozen() {
  return <Flash tone="warn">{(await getTranslations('model'))('frozen')}</Flash>
}
