import { type HeatSort, ordered, sortsOffered } from '../../../../lib/overview/order.ts'
import { dimensionCodes } from '../../../../lib/scoring/model.ts'
import { heatKey, heatMap } from '../../../ui/charts/heat-map.ts'
import { type Face, maySee, shortName } from './face.ts'
import { type Html, html, raw } from './html.ts'

/** Units × six dimensions: every unit for those who may see all, otherwise the own one alone. */
export function heat(face: Face, sort: HeatSort): Html {
  const { t, board, base, model } = face
  const shown = face.units
    .filter(({ id }) => face.showsAll || maySee(face, id))
    .map((unit) => ({ ...unit, label: shortName(unit, face), measured: board.units.get(unit.id) ?? null }))
  const rows = ordered(shown, sort, model, face.locale).map(({ id, kind, label, measured }) => ({
    id,
    label,
    href: maySee(face, id) ? `${base}/units/${id}` : null,
    scores: dimensionCodes.map((code) => measured?.card.dimensions[code].score ?? null),
    total: measured?.card.ecc ?? null,
    group: sort === 'kind' ? t(`unit.kinds.${kind}`) : null,
  }))
  const title = t('overview.heat.title', { count: rows.length })
  const heads = dimensionCodes.map((code) => ({
    short: t(`overview.heat.short.${code}`),
    long: t(`score.dimensions.${code}`),
  }))
  const words = { caption: title, unit: t('overview.heat.unit'), total: t('score.ecc'), heads }
  const key = heatKey({
    low: t('overview.heat.low'),
    high: t('overview.heat.high'),
    missing: t('score.missing'),
  })
  return html`<section class="ov-heat"><h2>${title}</h2><details class="fold"${rows.length > 12 ? '' : raw(' open')}><summary>${title}</summary><div class="ov-tools">${rows.length > 1 ? sorts(face, sort) : ''}${raw(key)}</div>${raw(heatMap(rows, words, rows.length > 12 ? 3 : 1))}</details></section>`
}

function sorts({ t, base, compares }: Face, current: HeatSort): Html {
  return html`<nav aria-label="${t('overview.heat.sort')}">${t('overview.heat.sort')} ${sortsOffered(compares).map((sort) => html`<a href="${base}?sort=${sort}"${sort === current ? raw(' aria-current="true"') : ''} title="${t(`overview.heat.sortsBy.${sort}`)}">${t(`overview.heat.sorts.${sort}`)}</a>`)}</nav>`
}
