import { getTranslations } from 'next-intl/server'
import { keyOf } from '../../lib/i18n/keys.ts'
import { ForgetTyped } from '../ui/autosave.tsx'
import { Flash } from '../ui/flash.tsx'

type Search = Record<string, string | string[] | undefined>

/**
 * What was just done, said on the page it led to: `?said=report.submitted` shows `report.said.submitted`;
 * `&forget=<key>` drops what the form had kept on this device.
 */
export async function Said({ search }: { search: Search }) {
  const { said, forget } = search
  const t = await getTranslations()
  const key = typeof said === 'string' ? keyOf('said', said) : null
  return (
    <>
      {key && t.has(key) && <Flash tone="good">{t(key)}</Flash>}
      {typeof forget === 'string' && <ForgetTyped keyName={forget} />}
    </>
  )
}
