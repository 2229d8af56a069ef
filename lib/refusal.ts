/**
 * An expected "no", by name: `throw new Refusal('finding.closed', { by, on })`. The door puts the name into the
 * reader's words (`refusals.<name>` in the messages). Anything else that is thrown is a fault.
 */
export class Refusal extends Error {
  readonly params: RefusalParams
  /** The form's field the "no" is about, if one is. */
  readonly field: string | undefined

  constructor(name: string, params: RefusalParams = {}, field?: string) {
    super(name)
    this.name = name
    this.params = params
    this.field = field
  }
}

export type RefusalParams = Record<string, string | number>

/** Says no to a page that was opened before somebody else's change: nothing is overwritten unseen. */
export function refuseIfStale(subject: { version: number }, seen: number | undefined) {
  if (seen !== undefined && seen !== subject.version) throw new Refusal('stale')
}
