import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { database } from '../../db/open.ts'
import { programmesOf } from '../../db/queries/actors.ts'
import { lastEventId } from '../../db/queries/happenings.ts'
import { unreadOf } from '../../db/queries/notices.ts'
import { barOf, type NavPlace, navOf } from '../../lib/access/nav.ts'
import { may } from '../../lib/access/permissions.ts'
import type { Scene } from '../../lib/access/scene.ts'
import { knownUntil } from '../../lib/calendar.ts'
import { Bell } from '../ui/bell.tsx'
import { KnownUntil } from '../ui/known-until.tsx'
import { LiveNumbers } from '../ui/live/live-numbers.tsx'
import { Menu, MenuLink } from '../ui/menu.tsx'
import { Shell } from '../ui/shell.tsx'
import { DayMenu } from './day-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonMenu } from './person-menu.tsx'

/** What surrounds every page of a programme: its places, its day, the bell, the person, and the live line. */
export async function ProgrammeFrame({ scene, children }: { scene: Scene; children: ReactNode }) {
  const { actor, programme, today } = scene
  const t = await getTranslations('app')
  const live = await getTranslations('overview.live')
  const base = `/programmes/${programme.id}`
  const [mine, unread, since] = await Promise.all([
    programmesOf(database(), actor.id),
    unreadOf(database(), [actor.id]),
    lastEventId(database(), programme.id),
  ])
  const nameOf = (one: { nameZh: string; nameEn: string }) =>
    t('languageName') === 'English' ? one.nameEn : one.nameZh
  const label = (key: string) => t(`nav.${key}`)
  const place = ({ key, path, holds }: NavPlace) => ({
    href: `${base}${path}`,
    label: label(key),
    holds: holds.map((folder) => `${base}${folder}`),
  })
  return (
    <Shell
      skip={t('skip')}
      name={t('name')}
      home="/"
      switcher={
        mine.length > 1 ? (
          <Menu label={nameOf(programme)}>
            {mine.map((one) => (
              <MenuLink key={one.id} href={`/programmes/${one.id}`} current={one.id === programme.id}>
                {nameOf(one)}
              </MenuLink>
            ))}
          </Menu>
        ) : (
          <span className="block truncate">{nameOf(programme)}</span>
        )
      }
      navLabel={label('label')}
      nav={navOf(actor).map(place)}
      clock={
        <DayMenu
          programme={programme}
          today={today}
          movable={programme.isExample && may('example.move-day', actor)}
        />
      }
      bell={
        <Bell
          href={`${base}/notices`}
          label={label('notices')}
          unread={unread.get(actor.id) ?? 0}
          unreadLabel={t('unread')}
        />
      }
      person={<PersonMenu id={actor.id} name={actor.name} />}
      language={<LanguageSwitch />}
      banner={programme.isExample ? t('example') : undefined}
      bar={[...barOf(actor).map(place), { href: `${base}/notices`, label: label('notices') }]}
      barLabel={label('bar')}
    >
      <KnownUntil until={knownUntil(today)} note={(await getTranslations('calendar'))('guess')}>
        {children}
      </KnownUntil>
      <LiveNumbers
        url={`/api/v1/live?programme=${programme.id}`}
        lastEventId={since}
        labels={{ live: live('live'), reconnecting: live('reconnecting') }}
      />
    </Shell>
  )
}
