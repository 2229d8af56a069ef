import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const found = (pattern: string) => globSync(pattern).filter((file) => !file.endsWith('.test.ts'))

/**
 * Pages that stand before the door: nobody can have signed in yet, there may be no network to ask, or a signed link is
 * the only key.
 */
const openPages = ['app/sign-in/page.tsx', 'app/field/page.tsx', 'app/stop-reminders/[token]/page.tsx']

/** Routes that hold no record of anybody's, or are a door of their own. */
const openRoutes: Record<string, string> = {
  'app/api/auth/[...nextauth]/route.ts': 'signing in itself',
  'app/api/health/route.ts': 'says only whether the process and its database answer',
  'app/field/worker/[path]/route.ts': 'a script that was made with the build',
  'app/api/v1/openapi.json/route.ts': 'describes the API, reads nothing',
  'app/api/calendar/[token]/route.ts': 'a door of its own: the secret address is the key',
  'app/api/stop-reminders/[token]/route.ts': 'walks through the door for signed links',
  'app/api/files/route.ts': 'streams an upload, and stores it by a deed through perform()',
}

/** Who may take hold of the database. Everybody else is handed it by a door. */
const holders = [
  /^lib\/(access|worker|live)\//,
  /^lib\/files\/receive\.ts$/,
  /^lib\/measures\/verify\.ts$/,
  /^app\/api\/health\/route\.ts$/,
  /^app\/frame\/programme-frame\.tsx$/,
  /^(db|scripts|bench|e2e)\//,
]

test('there are pages, actions and routes to walk', () => {
  expect(found('app/**/page.tsx').length).toBeGreaterThan(10)
  expect(found('app/**/actions.ts').length).toBeGreaterThan(4)
  expect(found('app/**/route.ts').length).toBeGreaterThan(10)
})

test('every page opens by the door for pages, with a permission named', () => {
  for (const file of found('app/**/page.tsx')) {
    if (openPages.includes(file)) continue
    const source = read(file)
    expect(source, file).toMatch(/export default page(<[\s\S]*?>)?\(/)
    expect(source, file).toMatch(/may: '[a-z-]+\.[a-z-]+'/)
  }
})

test('every exported action is a deed carried out by the door for forms', () => {
  for (const file of found('app/**/actions.ts')) {
    const source = read(file)
    expect(source, file).toMatch(/^['"]use server['"]/)
    const exported = [...source.matchAll(/^export (.*)$/gm)].map((match) => match[1])
    expect(exported.length, file).toBeGreaterThan(0)
    for (const line of exported) expect(line, file).toMatch(/^const \w+ = action\(/)
  }
})

test('no other file is open to the browser as a server action, save the switch of the language', () => {
  const elsewhere = found('{app,lib}/**/*.{ts,tsx}').filter(
    (file) => !file.endsWith('actions.ts') && /^\s*['"]use server['"]/m.test(read(file)),
  )
  expect(elsewhere).toEqual(['app/frame/language-switch.tsx'])
})

test('every route answers through the door for programs, save those named here with their reason', () => {
  for (const file of found('app/**/route.ts')) {
    if (openRoutes[file]) continue
    const handlers = [...read(file).matchAll(/^export (?!const dynamic)(.*)$/gm)].map((match) => match[1])
    expect(handlers.length, file).toBeGreaterThan(0)
    for (const line of handlers) expect(line, file).toMatch(/^const (GET = get|POST = post)\(/)
  }
})

test('the exceptions named here exist', () => {
  for (const file of [...openPages, ...Object.keys(openRoutes)])
    expect(found('app/**/{page.tsx,route.ts}')).toContain(file)
})

test('an upload is stored by a deed', () => {
  expect(read('lib/files/receive.ts')).toMatch(/perform\(/)
})

test('only doors, the worker and the live line take hold of the database', () => {
  const takes = /\b(database|connection|connect)\b[^;\n]*from '[./]*db\/open\.ts'/
  const takers = found('{app,lib}/**/*.{ts,tsx}').filter((file) => takes.test(read(file)))
  const strangers = takers.filter((file) => !holders.some((allowed) => allowed.test(file)))
  expect(strangers).toEqual([])
})

test('no page or component writes: what changes a table is called by deeds, the worker and seeds only', () => {
  const writes = /from '[./]*db\/schema\//
  const offenders = found('app/**/*.{ts,tsx}').filter(
    (file) => writes.test(read(file)) && /\.(insert|update|delete)\(/.test(read(file)),
  )
  expect(offenders).toEqual([])
})
