import { notFound, redirect } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { cache } from 'react'
import { database, type Queryable } from '../../db/open.ts'
import { speakAs } from '../i18n/led.ts'
import { keepable } from '../keepable.ts'
import { settingsOn } from '../models/model.ts'
import type { Subject } from './actor.ts'
import { browserCredential } from './credential.ts'
import { enter, isUuid } from './enter.ts'
import { may, type Permission, visible } from './permissions.ts'
import { requestId } from './request.ts'
import type { Scene } from './scene.ts'

type Params = Record<string, string>
type Search = Record<string, string | string[] | undefined>

/** What a page gets once the door let it in. */
export type View<P extends Params, S> = Scene & {
  /** The database, for reading. Only a door hands it out. */
  read: Queryable
  params: P
  search: Search
  subject: S
  locale: Locale
  /** The permission table's own answer, so that no button lies. */
  can: (permission: Permission, subject?: Subject) => boolean
}

export type PageDeclaration<P extends Params, S> = {
  may: Permission
  within?: 'programme' | 'house'
  /** The record the page shows, found through its programme; `null` = 404. */
  on?: (read: Queryable, params: P, scene: Scene) => Promise<(S & Subject) | null>
}

/** Who is here and where, once for a request however many pieces of the page ask. `null` = the installation. */
export const openScene = cache(async (programmeId: string | null) => {
  const place = programmeId === null ? 'house' : { programmeId }
  const scene = await enter(database(), await browserCredential(), place, await requestId())
  if (scene && scene !== 'signed-out') speakAs(settingsOn(scene.programme, scene.today).notGovernmentLed)
  return scene
})

/**
 * The door for pages: `export default page({ may, on }, async ({ read, subject }) => …)`. Signed out: to the sign-in
 * page. Anything one may not see does not exist (404).
 */
export function page<P extends Params = Params, S = Subject>(
  declared: PageDeclaration<P, S>,
  render: (view: View<P, S>) => Promise<ReactNode>,
) {
  return async function Page(props: { params: Promise<P>; searchParams?: Promise<Search> }) {
    const params = await props.params
    const search = plain((await props.searchParams) ?? {})
    return render(await admit(declared, params, search))
  }
}

function plain(search: Search): Search {
  const cleaned = Object.entries(search).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(keepable) : value && keepable(value),
  ])
  return Object.fromEntries(cleaned)
}

async function admit<P extends Params, S>(
  declared: PageDeclaration<P, S>,
  params: P,
  search: Search,
): Promise<View<P, S>> {
  if (Object.entries(params).some(([name, value]) => name.endsWith('Id') && !isUuid(value))) notFound()
  const inHouse = declared.within === 'house'
  const scene = await openScene(inHouse ? null : (params.programmeId ?? ''))
  if (scene === 'signed-out') redirect('/sign-in')
  if (!scene) notFound()
  if (declared.may !== 'account.keep' && scene.actor.mustChangePassword) redirect('/account?change=password')
  const read = database()
  const subject = declared.on ? await declared.on(read, params, scene) : ({} as S & Subject)
  if (!subject || (!inHouse && !visible(scene.actor, subject))) notFound()
  if (!may(declared.may, scene.actor, subject)) notFound()
  return {
    ...scene,
    read,
    params,
    search,
    subject,
    locale: await getLocale(),
    can: (permission, about = subject) => may(permission, scene.actor, about),
  }
}
