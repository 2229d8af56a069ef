import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { programmesOf } from '../../db/queries/actors.ts'
import { findFeed } from '../../db/queries/calendar-feeds.ts'
import { heldFor, settingsOf } from '../../db/queries/notice-settings.ts'
import { findPerson } from '../../db/queries/people.ts'
import { seatsHeldBy } from '../../db/queries/seats.ts'
import { listSessions } from '../../db/queries/sessions.ts'
import { listTokens } from '../../db/queries/tokens.ts'
import { browserCredential } from '../../lib/access/credential.ts'
import { leastPasswordLength } from '../../lib/access/passwords.ts'
import { page } from '../../lib/access/view.ts'
import { dayInShanghai, momentInShanghai } from '../../lib/calendar.ts'
import { env } from '../../lib/env.ts'
import { Words } from '../../lib/i18n/words.tsx'
import { HouseFrame } from '../frame/house-frame.tsx'
import { PressForm } from '../frame/press-form.tsx'
import { Said } from '../frame/said.tsx'
import { Flash } from '../ui/flash.tsx'
import { PageHead, Section } from '../ui/page-head.tsx'
import { themeAttribute, themeCookie } from '../ui/theme.ts'
import { ThemeSwitch } from '../ui/theme-switch.tsx'
import { endSession, signOutEverywhere } from './actions.ts'
import { CalendarFeed } from './calendar-feed.tsx'
import { Notices } from './notices.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { SeatsHeld } from './seats-held.tsx'
import { Sessions } from './sessions.tsx'
import { TokenForm } from './token-form.tsx'
import { Tokens } from './tokens.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('account'))('title') }
}

/** One's own affairs. Whoever must change the first password sees nothing else until that is done. */
export default page({ may: 'account.keep', within: 'house' }, async ({ read, actor, search, locale }) => {
  const t = await getTranslations('account')
  const credential = await browserCredential()
  const current = credential && 'sessionId' in credential ? credential.sessionId : null
  const password = (
    <Words of={['account']}>
      <PasswordForm username={actor.username} thisSession={current} least={leastPasswordLength} />
    </Words>
  )
  const head = <PageHead title={t('title')} sub={`${actor.name} · ${actor.username}`} />
  if (actor.mustChangePassword) {
    return (
      <HouseFrame>
        {head}
        <Flash tone="warn">{t('mustChange')}</Flash>
        <Section title={t('password')}>{password}</Section>
      </HouseFrame>
    )
  }
  const [seats, sessions, tokens, programmes, feed, self, peace, waiting] = await Promise.all([
    seatsHeldBy(read, actor.id),
    listSessions(read, actor.id),
    listTokens(read, actor.id),
    programmesOf(read, actor.id),
    findFeed(read, actor.id),
    findPerson(read, actor.id),
    settingsOf(read, actor.id),
    heldFor(read, actor.id),
  ])
  const nav = actor.administration
    ? [{ href: '/admin', label: (await getTranslations('app.nav'))('admin') }]
    : programmes.map((one) => ({
        href: `/programmes/${one.id}`,
        label: locale === 'en' ? one.nameEn : one.nameZh,
      }))
  return (
    <HouseFrame nav={nav}>
      <Said search={search} />
      {head}
      <Section title={t('profile')}>
        <Words of={['account']}>
          <ProfileForm name={actor.name} language={actor.language} />
        </Words>
      </Section>
      <Section title={t('appearance')}>
        <ThemeSwitch
          legend={t('theme')}
          now={themeAttribute((await cookies()).get(themeCookie)?.value) ?? 'auto'}
          labels={{ auto: t('themes.auto'), light: t('themes.light'), dark: t('themes.dark') }}
        />
      </Section>
      {!actor.administration && (
        <Section title={t('seats')}>
          <SeatsHeld seats={seats} />
        </Section>
      )}
      {!actor.administration && (
        <Section title={t('notices')} id="notices" sub={t('noticesSub')}>
          <Notices email={self?.email ?? null} peace={peace} waiting={waiting} />
        </Section>
      )}
      <Section title={t('password')} id="password">
        {password}
      </Section>
      <Section
        title={t('sessions')}
        id="sessions"
        actions={<PressForm action={signOutEverywhere} label={t('signOutEverywhere')} look="danger" />}
      >
        <Sessions sessions={sessions} current={current} end={endSession} />
      </Section>
      {!actor.administration && (
        <Section title={(await getTranslations('calendar-feed'))('title')} id="calendar">
          <Words of={['calendar-feed']}>
            <CalendarFeed held={feed && heldOf(feed)} address={env.NEXTAUTH_URL ?? ''} />
          </Words>
        </Section>
      )}
      <Section title={t('tokens')} id="tokens" sub={t('tokensSub')}>
        <Tokens tokens={tokens} />
        <Words of={['account']}>
          <TokenForm />
        </Words>
      </Section>
    </HouseFrame>
  )
})

const heldOf = ({ createdAt, expiresOn, lastReadAt }: NonNullable<Awaited<ReturnType<typeof findFeed>>>) => ({
  since: dayInShanghai(createdAt),
  expiresOn,
  lastRead: lastReadAt && momentInShanghai(lastReadAt),
})
