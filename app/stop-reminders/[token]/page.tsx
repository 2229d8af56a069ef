import { getTranslations } from 'next-intl/server'
import { stoppedBy } from '../../../lib/access/signed-link.ts'
import { LanguageSwitch } from '../../frame/language-switch.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { BareShell } from '../../ui/shell.tsx'

export const dynamic = 'force-dynamic'

export async function generateMetadata() {
  return { title: (await getTranslations('channel.stop'))('title'), robots: { index: false } }
}

/**
 * Behind the link at a message's foot, for whoever is not signed in. Opening it changes nothing: mail programs open
 * links to look at them. The button does.
 */
export default async function StopRemindersPage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token)
  const t = await getTranslations()
  const state = await stoppedBy(token)
  const word = !state ? 'forged' : state.stopped ? 'stopped' : 'asked'
  return (
    <BareShell name={t('app.name')}>
      <h1>{t('channel.stop.title')}</h1>
      <p className="my-3">{t(`channel.stop.${word}`)}</p>
      {state && (
        <form method="post" action={`/api/stop-reminders/${encodeURIComponent(token)}`}>
          <input type="hidden" name="back" value={state.stopped ? 'resume' : 'stop'} />
          <button type="submit" className={buttonClass(state.stopped ? 'secondary' : 'primary')}>
            {t(state.stopped ? 'channel.stop.resume' : 'channel.stop.stop')}
          </button>
        </form>
      )}
      <p className="my-3 text-soft">{t('channel.stop.still')}</p>
      <div className="mt-8 border-t border-rule pt-2">
        <LanguageSwitch />
      </div>
    </BareShell>
  )
}
