import { randomInt } from 'node:crypto'

/** No 0/O, 1/l/I: it is read aloud and typed once. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A first password in four groups of four: about 79 bits, to be changed at the first sign-in. */
export function firstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
