import type { Scene } from '../../access/scene.ts'
import type { Day } from '../../calendar.ts'
import { chineseOrdinal } from '../chinese.ts'
import { asOf, type Block, type PaperContent, type Run } from '../content.ts'

/** What a builder makes: the words of a paper, to be issued by a deed. Builders read nothing and decide nothing. */
export type Draft = { title: string; content: PaperContent }

/** Where a paper is written: the programme, its day, and the moment figures are read at. */
export type Desk = { programme: { nameZh: string }; today: Day; at: string }

export const deskOf = ({ programme, today, now }: Pick<Scene, 'programme' | 'today' | 'now'>): Desk => ({
  programme,
  today,
  at: asOf({ today, now }),
})

type Section = { title: string; blocks: Block[] }

/** 一、二、三: sections that have nothing to say are left out, and the others numbered. */
export function sections(all: readonly Section[]): Block[] {
  return all
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index): Block[] => [
      { is: 'heading', level: 1, text: `${chineseOrdinal(index + 1)}、${title}` },
      ...blocks,
    ])
}

/** What a person typed, a paragraph a line; nothing where nothing was typed. */
export const paragraphs = (text: string | null): Block[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ is: 'paragraph', runs: [line] }))

/** Rows whose fact is known. */
export const facts = (rows: readonly [label: string, value: Run | null][]): Block => ({
  is: 'facts',
  rows: rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, runs: [value] }])),
})

export const list = (items: Run[][]): Block[] => (items.length > 0 ? [{ is: 'list', items }] : [])

export const signed = (by: string, on: Day): Block => ({ is: 'signature', by, on })

/** 61%: whole percent, or a dash where there is nothing to measure. */
export const percentOf = (share: number | null) => (share === null ? '—' : `${Math.round(100 * share)}%`)

export const scoreOf = (score: number | null) => (score === null ? '数据不足' : score.toFixed(1))
