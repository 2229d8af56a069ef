import { type Found, soakPostmen } from '../soak/postmen.ts'
import { type Line, perSecond } from '../table.ts'

/** Due items carried from the sweep to a mail server by three workers, one of them killed every few seconds. */
export async function workerLines(url: string, items: number): Promise<Line[]> {
  const found = await soakPostmen({
    url,
    items,
    workers: 3,
    killEveryMs: [2000, 5000],
    kills: 5,
    killFrom: 0,
    leaseMs: 20_000,
    limitMs: 20 * 60_000,
  })
  return linesOf(found, items)
}

function linesOf(found: Found, items: number): Line[] {
  const exactly = (says: string, met: boolean) => ({ says, met })
  return [
    {
      name: `${items} due items, 3 workers, ${found.kills} kill -9`,
      value: `${perSecond(items / found.seconds)}, ${found.seconds.toFixed(0)} s in all`,
      targets: [
        exactly('each notice once in the database', found.notices === items && found.sent === items),
        exactly('none unsent', found.unsent === 0),
      ],
    },
    {
      name: 'on the mail server, by Message-ID',
      value: `${found.messages} messages, ${found.told} notices`,
      limit: `${found.duplicates} raw duplicates (${(found.duplicates / found.kills).toFixed(1)} a kill)`,
      targets: [exactly('each notice once, none missing', found.told === items && found.toldTwice === 0)],
    },
  ]
}
