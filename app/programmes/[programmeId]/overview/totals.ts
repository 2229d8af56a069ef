import { stageOn, workdaysLeft } from '../../../../lib/overview/stage.ts'
import { balanceGrades, dimensions } from '../../../../lib/scoring/model.ts'
import type { DimensionScore } from '../../../../lib/scoring/score.ts'
import { sparkline } from '../../../ui/charts/sparkline.ts'
import { type Face, nameOf } from './face.ts'
import { type Html, html, raw } from './html.ts'
import { changeMark, liveNumber } from './live-marks.ts'

const time = new Intl.DateTimeFormat('zh-CN', {
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
  hour12: false,
})

/** Stage and working days left on one side, "as of … live" on the other. */
export function headline(face: Face, now: Date): Html {
  const { t, today } = face
  const stage = stageOn(face.stages, today)
  const left = stage ? workdaysLeft(stage, today) : 0
  const title = stage
    ? t('overview.stageLeft', { stage: nameOf(stage, face), end: stage.endsOn, days: left })
    : nameOf(face.programme, face)
  return html`<header class="ov-head"><h1>${title}</h1><p>${t('overview.asOf')} ${today} <time data-live-at>${time.format(now)}</time> <span class="live-dot" data-live-state>${t('overview.live.live')}</span></p></header>`
}

/** Where do we stand: the total with what is missing named, balance, completeness; then six tiles in three pairs. */
export function totals(face: Face): Html {
  return html`<section class="ov-stand" aria-label="${face.t('overview.stand')}"><dl class="ov-sum">${sums(face)}</dl><div class="ov-pairs">${pairs(face)}</div></section>`
}

function sums(face: Face): Html {
  const { t, board, base } = face
  const { card } = board.programme
  const then = face.frozen.get(face.programme.id)
  const missing = t('score.missing')
  const words = Object.fromEntries(balanceGrades.map(({ grade }) => [grade, t(`score.grades.${grade}`)]))
  const grade = card.balance?.grade ?? null
  return html`<div class="ov-ecc"><dt>${t('score.ecc')}</dt><dd><a href="${base}/scorecard" class="ov-big">${liveNumber('programme:ecc', card.ecc, missing, { decimals: 1 })}</a>${changeMark('programme:ecc', card.ecc, then?.ecc ?? null)}<p>${card.ecc === null ? lacking(face) : arithmetic(face)}</p></dd></div>
<div><dt>${t('score.balance')}</dt><dd><a href="${base}/scorecard#balance">${liveNumber('programme:balance', card.balance?.d ?? null, missing, { decimals: 2 })}</a><p><span data-live="programme:grade" data-w="${JSON.stringify(words)}" data-x="${t('overview.balanceNeeds')}">${grade ? words[grade] : t('overview.balanceNeeds')}</span></p></dd></div>
<div><dt>${t('score.completeness')}</dt><dd><a href="${base}/scorecard">${liveNumber('programme:completeness', card.completeness, missing, { percent: true })}</a><p>${t('overview.measuredParts', measuredParts(face))}</p></dd></div>`
}

/** Names what keeps the total from being known. */
function lacking({ t, board }: Face): Html {
  const { missing } = board.programme.card
  const names = missing.map((code) => t(`score.dimensions.${code}`)).join(t('overview.comma'))
  return html`${t('overview.lacking', { names, count: missing.length })}`
}

function arithmetic({ t, board }: Face): Html {
  const { arithmetic: mean, missing } = board.programme.card
  return html`${t('score.arithmetic')} ${mean?.toFixed(1) ?? t('score.missing')}${missing.length > 0 ? ` · ${t('score.partial')}` : ''}`
}

function measuredParts({ board }: Face) {
  const parts = Object.values(board.programme.card.dimensions).flatMap((dimension) => dimension.parts)
  return { measured: parts.filter(({ x }) => x !== null).length, all: parts.length }
}

function pairs(face: Face): Html[] {
  const { t, board } = face
  return (['E', 'K', 'C'] as const).map((code) => {
    const { value } = board.programme.card.aggregates[code]
    const members = dimensions.filter(({ aggregate }) => aggregate === code)
    return html`<section class="ov-pair"><h2>${t(`score.aggregates.${code}`)} ${liveNumber(`programme:${code}`, value, '—', { decimals: 1 })}</h2><div>${members.map((one) => tile(face, one))}</div></section>`
  })
}

/** One report by one unit of a hundred moves the programme by a few hundredths: it must show. */
const changeDecimals = 2

function tile(face: Face, { code, key, axis }: (typeof dimensions)[number]): Html {
  const { t, board, base } = face
  const score = board.programme.card.dimensions[code]
  const name = t(`score.dimensions.${code}`)
  const past = face.curve.slice(-45).map(({ scores }) => scores[code] ?? null)
  const line = sparkline([...past, score.score], {
    title: t('overview.trend', { name }),
    dimension: key,
    width: 88,
    height: 28,
  })
  const then = face.frozen.get(face.programme.id)?.[code] ?? null
  return html`<a class="ov-tile k-${key}" href="${base}/scorecard#${code}"><span class="ov-name"><i class="swatch k-${key}"></i>${name}<small>${t(`score.${axis}`)}</small></span><span class="ov-num${score.score === null ? ' ov-none' : ''}">${liveNumber(`programme:${code}`, score.score, t('score.missing'), { decimals: 1 })}</span>${score.score === null ? html`<span class="ov-why">${t(`score.standings.${reasonOf(score)}`)}</span>` : html`${raw(line)}${changeMark(`programme:${code}`, score.score, then, changeDecimals)}`}</a>`
}

/** Why a dimension has no score, by the standing most of its parts share. */
function reasonOf({ parts }: DimensionScore): string {
  return parts.find(({ x }) => x === null)?.standing ?? 'none'
}
