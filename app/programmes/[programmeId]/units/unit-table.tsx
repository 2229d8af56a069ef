import { getTranslations } from 'next-intl/server'
import { dimensionCodes } from '../../../../lib/scoring/model.ts'
import { lights } from '../../../../lib/scoring/tallies.ts'
import { isRank, type UnitLine, type UnitQuery } from '../../../../lib/units/list.ts'
import { HeatLinks } from '../../../ui/charts/heat-links.tsx'
import { Picture } from '../../../ui/charts/picture.tsx'
import { scoreClass } from '../../../ui/charts/score-class.ts'
import { type Html, html } from '../overview/html.ts'
import { changeText } from '../overview/live-marks.ts'

type Props = {
  base: string
  lines: UnitLine[]
  query: UnitQuery
  locale: string
  opens: boolean
  compares: boolean
}
type Head = { key: string; label: string; title?: string; numeric?: boolean; phoneOff?: boolean }

/** The list as one string: 103 rows of fourteen cells would be sent twice as components. */
export async function UnitTable({ base, lines, query, locale, opens, compares }: Props) {
  const t = await getTranslations()
  const heads: Head[] = [
    { key: 'name', label: t('unit.unit') },
    ...dimensionCodes.map((code) => ({ key: code, label: t(`score.dimensions.${code}`), numeric: true })),
    { key: 'level', label: t('unit.level'), title: t('unit.levelHow'), numeric: true },
    { key: 'change', label: t('unit.change'), title: t('unit.changeHow'), numeric: true },
    { key: 'gap', label: t('unit.gap'), title: t('unit.gapHow'), numeric: true },
    { key: 'red', label: t('unit.lights') },
    { key: 'reported', label: t('unit.lastReport') },
    { key: 'visited', label: t('unit.lastVisit') },
  ]
  const missing = '—'
  const never = t('unit.never')
  const lightWords = Object.fromEntries(lights.map((light) => [light, t(`score.lights.${light}`)]))
  const row = (line: UnitLine): Html => {
    const name = locale === 'en' ? line.shortEn : line.shortZh
    const href = `${base}/${line.id}`
    const cells = dimensionCodes.map((code) => {
      const score = line.measured?.card.dimensions[code].score ?? null
      return html`<td class="n"><span class="u-score ${scoreClass(score)}" data-live="${line.id}:${code}" data-d="1" data-x="${missing}">${score?.toFixed(1) ?? missing}</span></td>`
    })
    const shown = lights.filter((light) => line.lights[light] > 0)
    const lit = shown.map(
      (light) =>
        html`<span title="${lightWords[light]}"><i class="lt lt-${light}"></i><span class="sr-only">${lightWords[light]} </span>${line.lights[light]}</span>`,
    )
    return html`<tr data-row="${line.id}" tabindex="-1"><th scope="row">${opens ? html`<a class="tbl-open" data-open href="${href}">${name}</a>` : name}</th>${cells}<td class="n">${line.level?.toFixed(1) ?? missing}</td><td class="n">${line.change === null ? missing : changeText(line.change, 0, 1)}</td><td class="n">${line.gap === null ? missing : (line.gap * 100).toFixed(0)}</td><td class="u-lights">${lit}</td><td><time>${line.reportedOn ?? never}</time></td><td><time>${line.visitedOn ?? never}</time></td></tr>`
  }
  const table = html`<div class="tbl-box"><table class="tbl tbl-dense u-list"><caption class="sr-only">${t('unit.list')}</caption><thead><tr>${heads.map((head) => headCell(head, base, query, compares || !isRank(head.key)))}</tr></thead><tbody>${lines.map(row)}</tbody></table></div>`
  return (
    <div>
      <Picture html={table.html} />
      <HeatLinks />
    </div>
  )
}

function headCell(
  { key, label, title, numeric }: Head,
  base: string,
  query: UnitQuery,
  sorts: boolean,
): Html {
  if (!sorts)
    return html`<th scope="col" class="${numeric ? 'n' : ''}"${title ? html` title="${title}"` : ''}>${label}</th>`
  const sorted = query.sort === key
  const address = new URLSearchParams()
  if (query.text) address.set('q', query.text)
  if (query.kind) address.set('kind', query.kind)
  if (query.light) address.set('light', query.light)
  address.set('sort', key)
  if (sorted && !query.down) address.set('down', '1')
  const state = sorted ? (query.down ? 'descending' : 'ascending') : 'none'
  return html`<th scope="col" class="${numeric ? 'n' : ''}" aria-sort="${state}"><a class="tbl-sort" href="${base}?${address.toString()}"${title ? html` title="${title}"` : ''}>${label}</a></th>`
}
