import { hash, verify } from '@node-rs/argon2'

/** argon2id with OWASP's 2024 minimum (19 MiB, 2 passes); @node-rs/argon2 hashes with argon2id unless told otherwise. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const leastPasswordLength = 10

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let dummy: Promise<string> | undefined

/** Takes as long for an unknown name as for a wrong password, so that the clock tells nobody who exists. */
export async function passwordMatches(kept: string | null, given: string): Promise<boolean> {
  dummy ??= hashPassword('no one has this password')
  const matches = await verify(kept ?? (await dummy), given)
  return kept !== null && matches
}
