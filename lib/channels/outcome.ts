/**
 * How handing a message over ended. What a receiver said "no" to was not delivered; `unknown` means that it may have
 * been: the connection broke, or the time ran out, after the message had begun to leave.
 */
export type Outcome =
  | { kind: 'sent' }
  /** Never, whatever one waits: no such mailbox, a robot that is gone. */
  | { kind: 'refused'; fault: string }
  /** This message not now. */
  | { kind: 'later'; fault: string }
  | { kind: 'unknown'; fault: string }
  /** The channel takes none for now: a rate limit. Not the message's fault, so no attempt of its own. */
  | { kind: 'busy'; fault: string; seconds: number }
  /** The channel does not answer. Not the message's fault either. */
  | { kind: 'down'; fault: string }

/** A fault in one short line: it is kept, and shown to the administrator. */
export const faultOf = (thrown: unknown) =>
  String((thrown as Error)?.message ?? thrown)
    .replace(/\s+/g, ' ')
    .slice(0, 300)
