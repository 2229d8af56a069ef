import { getTranslations } from 'next-intl/server'
import { findPerson, type PersonRow } from '../../../../db/queries/people.ts'
import { listSessions } from '../../../../db/queries/sessions.ts'
import { page } from '../../../../lib/access/view.ts'
import { Sessions } from '../../../account/sessions.tsx'
import { PressForm } from '../../../frame/press-form.tsx'
import { Said } from '../../../frame/said.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { endAllSessions, endOthersSession } from '../actions.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('devices') }
}

/** Somebody's signed-in devices, to be ended one by one or all. */
export default page<{ personId: string }, PersonRow>(
  { may: 'sign-in.manage', within: 'house', on: (read, { personId }) => findPerson(read, personId) },
  async ({ read, subject: person, search }) => {
    const t = await getTranslations('admin')
    const sessions = await listSessions(read, person.id)
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('trail')} way={[{ href: '/admin/sign-in', label: t('signIn') }]} />}
          title={person.name}
          sub={person.username}
        />
        <Section
          title={t('devices')}
          actions={
            sessions.length > 0 && (
              <PressForm
                action={endAllSessions}
                hidden={{ personId: person.id }}
                label={t('endAll')}
                look="danger"
              />
            )
          }
        >
          <Sessions sessions={sessions} end={endOthersSession} hidden={{ personId: person.id }} />
        </Section>
      </>
    )
  },
)
