import { getTranslations } from 'next-intl/server'
import { findPerson, type PersonRow } from '../../../../db/queries/people.ts'
import { seatsHeldBy } from '../../../../db/queries/seats.ts'
import { page } from '../../../../lib/access/view.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { organisationChoices } from '../organisation-choices.ts'
import { EditPersonForm } from './edit-person-form.tsx'
import { GiveSeatForm } from './give-seat-form.tsx'
import { HeldSeats } from './held-seats.tsx'
import { seatChoices } from './seat-choices.ts'
import { SignInPart } from './sign-in-part.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('person'))('person') }
}

export default page<{ personId: string }, PersonRow>(
  { may: 'people.manage', within: 'house', on: (read, { personId }) => findPerson(read, personId) },
  async ({ read, subject: person, actor, search }) => {
    const t = await getTranslations('person')
    const seat = await getTranslations('seat')
    const [seats, organisations, places] = await Promise.all([
      seatsHeldBy(read, person.id),
      organisationChoices(read),
      seatChoices(read),
    ])
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('trail')} way={[{ href: '/admin/people', label: t('people') }]} />}
          title={person.name}
          sub={
            <>
              {person.username}{' '}
              {person.disabledAt ? <Badge tone="seal">{t('disabled')}</Badge> : <Badge>{t('active')}</Badge>}{' '}
              {person.mustChangePassword && <Badge tone="warn">{t('mustChange')}</Badge>}
            </>
          }
        />
        <Section title={t('seatsTitle')} id="seats">
          {person.administration ? (
            <p className="text-soft">{seat('refusals.administrator')}</p>
          ) : (
            <>
              <HeldSeats seats={seats} personId={person.id} />
              {!person.disabledAt && (
                <Words of={['seat']}>
                  <GiveSeatForm personId={person.id} programmes={places} open={seats.length === 0} />
                </Words>
              )}
            </>
          )}
        </Section>
        <Section title={t('facts')}>
          <Words of={['person']}>
            <EditPersonForm
              personId={person.id}
              version={person.version}
              person={{
                name: person.name,
                email: person.email,
                phone: person.phone,
                organisationId: person.organisationId,
                administration: person.administration,
              }}
              organisations={organisations}
            />
          </Words>
        </Section>
        <Section title={t('signIn')}>
          <Words of={['person']}>
            <SignInPart
              personId={person.id}
              name={person.name}
              disabled={person.disabledAt !== null}
              self={person.id === actor.id}
            />
          </Words>
        </Section>
      </>
    )
  },
)
