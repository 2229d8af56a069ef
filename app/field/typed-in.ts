import { entriesOf } from '../../lib/access/form-data.ts'

/**
 * What the form says now, and the names of the fields it shows. Another method's fields are in it unseen: what was typed
 * into them is kept already, and what they merely start with is nobody's word. Who writes is always a member.
 */
export function typedIn(form: HTMLFormElement, personId: string) {
  const named = ([...form.elements] as HTMLInputElement[]).filter(({ name, type }) => name && type !== 'file')
  const shown = new Set(
    named
      .filter((field) => !field.closest('[hidden]') && !field.matches(':disabled'))
      .map(({ name }) => name),
  )
  const posted = new FormData(form)
  const values = Object.entries(entriesOf(posted)).filter(([name]) => shown.has(name))
  const memberIds = [...new Set([personId, ...posted.getAll('memberIds').map(String)])]
  return { values: { ...Object.fromEntries(values), memberIds }, drawn: shown }
}
