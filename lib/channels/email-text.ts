import { factsOf, type Letter } from './letter.ts'

/** The message as plain text: whoever reads mail in a terminal, or aloud, misses nothing. */
export function plainOf(letter: Letter): string {
  const entries = letter.entries.map((entry) =>
    [`• ${entry.text}`, indented(factsOf(entry, letter)), indented(entry.url)].filter(Boolean).join('\n'),
  )
  return [
    `${letter.programme} · ${letter.greeting}`,
    ...entries,
    ...(letter.more ? [`${letter.more.text}\n${letter.more.url}`] : []),
    '--',
    ...letter.notes.map((note) => `${note.text}\n${note.url}`),
  ].join('\n\n')
}

const indented = (line: string | null) => line && `  ${line}`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string)

/** Plain tables of mail: no pictures, nothing loaded from anywhere, readable with every style taken away. */
export function htmlOf(letter: Letter): string {
  const link = (text: string, url: string, style = '') =>
    `<a href="${escaped(url)}" style="color:#1c4f82;${style}">${escaped(text)}</a>`
  const entries = letter.entries.map(
    (entry) =>
      `<li style="margin:0 0 14px">${link(entry.text, entry.url)}` +
      `<br><span style="color:#555">${escaped(factsOf(entry, letter))}</span></li>`,
  )
  const more = letter.more ? `<p>${link(letter.more.text, letter.more.url)}</p>` : ''
  const notes = letter.notes.map(
    (note) => `<p style="margin:4px 0">${link(note.text, note.url, 'color:#555')}</p>`,
  )
  return (
    `<!doctype html><html lang="${letter.language}"><meta charset="utf-8"><title>${escaped(letter.subject)}</title>` +
    '<body style="font:15px/1.6 sans-serif;color:#1a1a1a;max-width:640px;margin:0 auto;padding:16px">' +
    `<p><strong>${escaped(letter.programme)}</strong> · ${escaped(letter.greeting)}</p>` +
    `<ul style="padding-left:20px">${entries.join('')}</ul>${more}` +
    `<hr style="border:0;border-top:1px solid #ccc">${notes.join('')}</body></html>`
  )
}
