'use client'

import { useTranslations } from 'next-intl'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import type { Photo, Taken } from '../../lib/visit-drafts/taken.ts'
import { Examined } from '../programmes/[programmeId]/visits/examined.tsx'
import { OfMethod } from '../programmes/[programmeId]/visits/of-method.tsx'
import { type Member, TeamField } from '../programmes/[programmeId]/visits/team-field.tsx'
import { VisitRecord } from '../programmes/[programmeId]/visits/visit-record.tsx'
import { DraftCommitments, DraftFindings } from './draft-rows.tsx'
import { faceOf } from './face.ts'
import { useField, useSaid } from './field-context.ts'
import { PhotoField } from './photo-field.tsx'
import { todayHere } from './use-when.ts'

type Props = {
  visit: Taken
  start: DraftContent
  photos: Photo[]
  errors: Record<string, string>
  /** Rows added or removed, which no field says by itself. */
  onRows: (change: (content: DraftContent) => DraftContent) => void
}

/** The same fields as the form in the product, filled from the device. */
export function DraftFields({ visit, start, photos, errors, onRows }: Props) {
  const said = useSaid()
  const people = usePeople(visit)
  const { luggage, draftId, content } = visit
  const { programme, unit, checks, lastCall, assignments } = luggage
  const today = programme.exampleDay ?? todayHere()
  const usualDue = luggage.usualDue > today ? luggage.usualDue : today
  const face = faceOf(start, errors)
  const rows = { face, start, today, usualDue, onRows }
  const photosFor = (field: string) => (
    <PhotoField draftId={draftId} field={field} photos={photos} content={content} />
  )
  return (
    <>
      <VisitRecord face={face} today={today} firstDay={programme.startsOn} lastCall={lastCall} />
      {photosFor('attachmentIds')}
      <TeamField face={face} people={people} />
      <OfMethod face={face} of={['talk']}>
        <DraftCommitments {...rows} />
      </OfMethod>
      <Examined
        face={face}
        keep=""
        unitId={unit.id}
        assignments={assignments.map((one) => ({ ...one, title: said(one.title) }))}
        checks={checks.map((one) => ({ ...one, text: said(one.text) }))}
      />
      <DraftFindings {...rows} photosFor={photosFor} />
    </>
  )
}

/** Who may go along, in the language of the app. */
function usePeople({ luggage: { people, unit } }: Taken): Member[] {
  const t = useTranslations('visit')
  const { person } = useField()
  const said = useSaid()
  return people.map(({ id, name, groups, organisation, recused }) => ({
    ...{ id, name, me: id === person.id, first: groups.includes('supervision') },
    from: [
      ...groups.filter((group) => group !== 'supervision').map((group) => t(`groups.${group}`)),
      ...(organisation ? [said(organisation)] : []),
    ].join(' · '),
    recused: recused ? said(unit.name) : null,
  }))
}
