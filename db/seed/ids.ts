import { createHash } from 'node:crypto'

const namespace = 'concord:example:'

/** A uuid made from a name (version 5 in form): the same record keeps the same id from reset to reset. */
export function idOf(...name: (string | number)[]): string {
  const hex = createHash('sha1')
    .update(namespace + name.join(':'))
    .digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
