import { getTranslations } from 'next-intl/server'
import { listPeople } from '../../../db/queries/people.ts'
import { listBlocked } from '../../../db/queries/sessions.ts'
import { leastPasswordLength } from '../../../lib/access/passwords.ts'
import { failuresAllowed, minutesClosed, sessionDays } from '../../../lib/access/sign-in.ts'
import { page } from '../../../lib/access/view.ts'
import { env } from '../../../lib/env.ts'
import { Said } from '../../frame/said.tsx'
import { DescriptionList } from '../../ui/description-list.tsx'
import { TextField } from '../../ui/field.tsx'
import { Filters } from '../../ui/filters.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHead, Section } from '../../ui/page-head.tsx'
import { textOf } from '../pages.ts'
import { BlockedTable } from './blocked-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('signIn') }
}

/** The rules of signing in, who is locked out by them, and a way to anybody's devices. */
export default page({ may: 'sign-in.manage', within: 'house' }, async ({ read, search }) => {
  const t = await getTranslations('admin')
  const forms = await getTranslations('forms')
  const found = textOf(search, 'q')
  const [blocked, people] = await Promise.all([
    listBlocked(read),
    found ? listPeople(read, { search: found, standing: 'all', limit: 20, offset: 0 }) : null,
  ])
  return (
    <>
      <Said search={search} />
      <PageHead title={t('signIn')} sub={t('signInSub')} />
      <Section title={t('blocked')}>
        <BlockedTable rows={blocked} />
      </Section>
      <Section title={t('devices')}>
        <Filters label={t('devices')} submit={forms('search')}>
          <TextField type="search" name="q" label={t('findPerson')} defaultValue={found} />
        </Filters>
        {people && people.rows.length === 0 && <p className="text-soft">{t('nobody')}</p>}
        {people && people.rows.length > 0 && (
          <ul className="m-0 list-none p-0">
            {people.rows.map((person) => (
              <li key={person.id} className="border-b border-rule py-2">
                <Link href={`/admin/sign-in/${person.id}`}>{person.name}</Link>{' '}
                <span className="text-soft">{person.username}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('rules')}>
        <DescriptionList
          items={[
            {
              term: t('throttle'),
              detail: t('throttleRule', { failures: failuresAllowed, minutes: minutesClosed }),
            },
            { term: t('session'), detail: t('sessionRule', { days: sessionDays }) },
            { term: t('password'), detail: t('passwordRule', { least: leastPasswordLength }) },
            {
              term: t('issuer'),
              detail: env.OIDC_ISSUER ? `${env.OIDC_NAME} · ${env.OIDC_ISSUER}` : t('noIssuer'),
            },
          ]}
        />
      </Section>
    </>
  )
})
