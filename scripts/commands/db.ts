import { parseArgs } from 'node:util'
import { migrateUrl } from '../../db/migrate.ts'
import { closeConnection, database } from '../../db/open.ts'
import { openDatabase } from '../product/database.ts'
import { stop } from '../product/stop.ts'

type Command = (args: string[]) => Promise<number>

const commands: Record<string, Command> = { migrate, reset, 'verify-scores': verifyScores, token, url }

/** The commands on the database: `migrate`, `reset --scale N`, `verify-scores`, `token <username>`, `url`. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  const command = commands[name]
  if (!command) {
    console.error(`Say what to do: ${Object.keys(commands).join(', ')}.`)
    return 2
  }
  try {
    await openDatabase()
    return await command(args)
  } finally {
    await closeConnection()
    await stop()
  }
}

/** The database's address, for pg_dump and the like; the embedded server answers while the product runs. */
async function url(): Promise<number> {
  console.log(process.env.DATABASE_URL)
  return 0
}

async function migrate(): Promise<number> {
  await migrateUrl()
  console.log('The database is up to date.')
  return 0
}

async function reset(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { scale: { type: 'string', default: '1' } } })
  const scale = Number(values.scale)
  if (!Number.isInteger(scale) || scale < 1) throw new Error('--scale is a whole number from 1 on.')
  await migrateUrl()
  const { reset } = await import('../../db/seed/reset.ts')
  await reset(scale)
  return 0
}

async function verifyScores(): Promise<number> {
  await migrateUrl()
  const { verifyScores } = await import('../../lib/measures/verify.ts')
  return (await verifyScores()) ? 0 : 1
}

async function token([username]: string[]): Promise<number> {
  if (!username) throw new Error('Say for whom: npm run token -- <username>')
  await migrateUrl()
  const { issueToken } = await import('../../lib/access/tokens.ts')
  console.log(await issueToken(database(), username))
  return 0
}
