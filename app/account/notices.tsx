import { getTranslations } from 'next-intl/server'
import type { heldFor } from '../../db/queries/notice-settings.ts'
import { momentInShanghai } from '../../lib/calendar.ts'
import { hasEmail } from '../../lib/channels/email.ts'
import { Words } from '../../lib/i18n/words.tsx'
import type { Peace } from '../../lib/notices/peace.ts'
import { Flash } from '../ui/flash.tsx'
import { NoticesForm } from './notices-form.tsx'

type Props = { email: string | null; peace: Peace; waiting: Awaited<ReturnType<typeof heldFor>> }

/** How one is told outside the product: where to, what waits, and one's own wishes. */
export async function Notices({ email, peace, waiting }: Props) {
  const t = await getTranslations('account')
  const { stoppedAt, ...wishes } = peace
  const moment = (at: Date) => momentInShanghai(at)
  return (
    <>
      <p className="mb-4 max-w-prose text-soft">
        {email ? t('emailTo', { email }) : t('noEmail')} {!hasEmail() && t('noServer')}
      </p>
      {stoppedAt && <Flash tone="warn">{t('stopped', { at: moment(stoppedAt) })}</Flash>}
      {waiting.held > 0 && waiting.from && (
        <Flash>{t('held', { count: waiting.held, from: moment(new Date(waiting.from)) })}</Flash>
      )}
      <Words of={['account', 'channel']}>
        <NoticesForm peace={wishes} />
      </Words>
    </>
  )
}
