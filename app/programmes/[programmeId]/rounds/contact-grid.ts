import type { Contact, ContactMark, RoundContact } from '../../../../db/queries/contacts.ts'
import { type Day, daysBetween } from '../../../../lib/calendar.ts'
import { stepOf, steps } from '../../../../lib/contacts/contact.ts'
import { type Html, html } from '../overview/html.ts'

export type GridRound = { id: string; name: string }

export type GridWords = {
  caption: string
  unit: string
  last: string
  local: string
  localLong: string
  never: string
  out: string
  mark: (mark: ContactMark) => string
  markName: (mark: ContactMark) => string
  cell: (method: string, on: Day, days: number) => string
  planned: (on: Day) => string
  plannedLong: (on: Day) => string
  name: (row: Contact) => string
}

type Drawing = {
  rounds: readonly GridRound[]
  byRound: readonly RoundContact[]
  today: Day
  base: string
  words: GridWords
}

/**
 * Units × rounds as one string of HTML tables (a component per cell made such pages three times slower). A cell says
 * how and how many days ago; its colour only repeats the days. A unit's name leads to its dossier, a plan to its form.
 */
export function contactGrid(contacts: readonly Contact[], drawing: Drawing, columns = 2): string {
  const known = new Map(drawing.byRound.map((one) => [`${one.roundId}:${one.unitId}`, one]))
  const height = Math.max(1, Math.ceil(contacts.length / columns))
  const parts = Array.from({ length: Math.ceil(contacts.length / height) }, (_, index) =>
    contacts.slice(index * height, (index + 1) * height),
  )
  const tables = parts.map((part, index) => table(part, known, drawing, `${index + 1}/${parts.length}`))
  return html`<div class="cg">${tables}</div>`.html
}

function table(
  contacts: readonly Contact[],
  known: ReadonlyMap<string, RoundContact>,
  drawing: Drawing,
  place: string,
): Html {
  const { rounds, words } = drawing
  const heads = rounds.map(({ name }) => html`<th scope="col">${name}</th>`)
  const rows = contacts.map((contact) => {
    const cells = rounds.map(({ id }) => roundCell(known.get(`${id}:${contact.unitId}`), drawing))
    const href = `${drawing.base}/units/${contact.unitId}/dossier`
    return html`<tr><th scope="row"><a href="${href}">${words.name(contact)}</a></th>${lastCell(contact, drawing)}${cells}<td class="cg-n">${contact.localVisits || ''}</td></tr>`
  })
  return html`<table><caption>${words.caption} (${place})</caption><thead><tr><th scope="col">${words.unit}</th><th scope="col">${words.last}</th>${heads}<th scope="col" class="cg-n"><abbr title="${words.localLong}">${words.local}</abbr></th></tr></thead><tbody>${rows}</tbody></table>`
}

function lastCell({ lastOn, lastMark }: Contact, drawing: Drawing): Html {
  if (!lastOn || !lastMark) return html`<td class="cg-never">${drawing.words.never}</td>`
  return seen(lastOn, [lastMark], drawing)
}

function roundCell(contact: RoundContact | undefined, drawing: Drawing): Html {
  const { words } = drawing
  if (!contact) return html`<td class="sx" title="${words.out}">·</td>`
  if (contact.lastOn) return seen(contact.lastOn, contact.marks, drawing)
  if (contact.plannedOn)
    return html`<td class="cg-plan" title="${words.plannedLong(contact.plannedOn)}">${words.planned(contact.plannedOn.slice(5))}</td>`
  return html`<td class="sx">—</td>`
}

function seen(on: Day, marks: readonly ContactMark[], { today, words }: Drawing): Html {
  const days = daysBetween(on, today)
  const said = words.cell(marks.map(words.markName).join(' '), on, days)
  return html`<td class="${stepOf(on, today).look}" title="${said}">${marks.map(words.mark).join('')} ${days}</td>`
}

/** What the colours and the marks mean. */
export function contactKey(words: {
  key: string
  marks: string
  step: (name: string) => string
  mark: (mark: ContactMark) => string
  markName: (mark: ContactMark) => string
}): string {
  const all: ContactMark[] = ['on-site', 'telephone', 'document', 'talk', 'stationed']
  const colours = steps.map(({ name, look }) => html`<i class="${look}">${words.step(name)}</i>`)
  const marks = all.map((mark) => html`<span><b>${words.mark(mark)}</b> ${words.markName(mark)}</span>`)
  return html`<p class="cg-key"><span>${words.key}</span>${colours}<span class="cg-gap">${words.marks}</span>${marks}</p>`
    .html
}
