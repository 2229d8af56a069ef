import { entriesOf } from '../../lib/access/form-data.ts'

/** What the form says now, and the names of all the fields it shows. Who writes is always a member of the visit. */
export function typedIn(form: HTMLFormElement, personId: string) {
  const named = ([...form.elements] as HTMLInputElement[]).filter(
    (field) => field.name && field.type !== 'file' && !field.matches(':disabled'),
  )
  const values = entriesOf(new FormData(form))
  const members = values.memberIds ?? []
  values.memberIds = [...new Set([personId, ...(Array.isArray(members) ? members : [members])])]
  return { values, drawn: new Set(named.map(({ name }) => name)) }
}
