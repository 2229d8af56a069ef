import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { figure, type PaperContent } from '../content.ts'
import type { PaperFace } from '../face.ts'
import { wordOf } from './document.ts'

const at = '2017-11-30 14:02'
const verified = figure('61%', '全部责任任务的核实进度', at, 'scorecard')

const content: PaperContent = {
  blocks: [
    { is: 'to', names: ['甲省', '乙部'] },
    { is: 'heading', level: 1, text: '一、总体情况' },
    { is: 'paragraph', runs: ['核实进度为 ', verified, '。'] },
    { is: 'heading', level: 2, text: '(一)存在问题' },
    { is: 'list', items: [['台账不全'], ['目录未挂接']] },
    { is: 'facts', rows: [{ label: '级别', runs: ['红色'] }] },
    {
      is: 'annex',
      title: '各单位情况表',
      head: ['单位', '核实'],
      rows: [['甲省', figure('55%', '甲省核实进度', at, null)].map((run) => [run])],
      figures: [1],
    },
    { is: 'signature', by: '示例工程领导小组', on: '2017-11-30' },
  ],
}

const face = (more: Partial<PaperFace> = {}): PaperFace => ({
  number: '通报〔2017〕003号',
  title: '关于整合共享进展情况的通报',
  content,
  illustrative: false,
  withdrawn: null,
  ...more,
})

const address = (path: string) => `http://127.0.0.1:3000/programmes/p/${path}`

async function opened(paper: PaperFace) {
  const files = unzipSync(await wordOf(paper, address))
  const xml = (name: string) => strFromU8(files[`word/${name}.xml`]!)
  const all = (pattern: string) =>
    Object.keys(files)
      .filter((name) => name.startsWith(`word/${pattern}`))
      .map((name) => strFromU8(files[name]!))
      .join('')
  const text = (source: string) =>
    [...source.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t]) => t).join('')
  return {
    xml,
    all,
    text,
    document: xml('document'),
    links: strFromU8(files['word/_rels/footnotes.xml.rels']!),
  }
}

const exactly = (twips: string | undefined) => (Number(twips) / 1440) * 25.4
/** Twentieths of a point to the nearest half millimetre. */
const inMm = (twips: string | undefined) => Math.round(exactly(twips) * 2) / 2
const attribute = (xml: string, element: string, name: string) =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1]

test('the page is A4 with a type area of 156 × 225 mm, 37 mm from the top and 28 mm from the left', async () => {
  const { document } = await opened(face())
  const page = (name: string) => inMm(attribute(document, 'pgSz', name))
  const margin = (name: string) => inMm(attribute(document, 'pgMar', name))
  expect([page('w'), page('h')]).toEqual([210, 297])
  expect([margin('top'), margin('left')]).toEqual([37, 28])
  expect(page('w') - margin('left') - margin('right')).toBe(156)
  expect(page('h') - margin('top') - margin('bottom')).toBe(225)
})

test('the grid holds 22 lines of 28 characters, and the text is squeezed to it', async () => {
  const { document, xml } = await opened(face())
  expect(attribute(document, 'docGrid', 'type')).toBe('linesAndChars')
  expect(Math.floor(225 / exactly(attribute(document, 'docGrid', 'linePitch')))).toBe(22)
  const squeezed = 16 + Number(/<w:spacing w:val="([^"]*)"/.exec(xml('styles'))?.[1]) / 20
  expect(Math.floor(156 / ((squeezed / 72) * 25.4))).toBe(28)
  const points = 16 + Number(attribute(document, 'docGrid', 'charSpace')) / 4096
  expect(Math.floor(156 / ((points / 72) * 25.4) + 0.01)).toBe(28)
})
test('the body is 三号仿宋, the title 二号小标宋, headings 黑体 and 楷体, each with a face to fall back on', async () => {
  const { document, xml } = await opened(face())
  const styles = xml('styles')
  expect(attribute(styles, 'rFonts', 'eastAsia')).toBe('仿宋_GB2312')
  expect(attribute(styles, 'sz', 'val')).toBe('32')
  const runOf = (text: string) =>
    [...document.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) => run).find((run) => run.includes(text)) ?? ''
  expect(attribute(runOf('关于整合共享'), 'rFonts', 'eastAsia')).toBe('方正小标宋简体')
  expect(attribute(runOf('关于整合共享'), 'sz', 'val')).toBe('44')
  expect(attribute(runOf('一、总体情况'), 'rFonts', 'eastAsia')).toBe('黑体')
  expect(attribute(runOf('(一)存在问题'), 'rFonts', 'eastAsia')).toBe('楷体_GB2312')
  const table = xml('fontTable')
  for (const name of ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312', '宋体'])
    expect(table).toMatch(new RegExp(`<w:font w:name="${name}"><w:altName w:val="[^"]+"`))
})

test('the words come in the order they were written: number, title, text, annex', async () => {
  const { document, text } = await opened(face())
  const read = text(document)
  const order = [
    '示例工程领导小组',
    '通报〔2017〕003号',
    '关于整合共享进展情况的通报',
    '甲省、乙部\uff1a',
    '一、总体情况',
    '核实进度为 61%',
    '1.台账不全',
    '2.目录未挂接',
    '附件\uff1a各单位情况表',
    '2017年11月30日',
    '55%',
  ].map((words) => read.indexOf(words))
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('each figure has a footnote of Word’s own with its moment, and a link where a record opens', async () => {
  const { document, xml, text, links } = await opened(face())
  expect(document.match(/<w:footnoteReference /g)).toHaveLength(2)
  const notes = text(xml('footnotes'))
  expect(notes).toContain('全部责任任务的核实进度\uff0c截至2017年11月30日14时02分。')
  expect(notes).toContain('甲省核实进度\uff0c截至2017年11月30日14时02分。')
  expect(links).toContain('http://127.0.0.1:3000/programmes/p/scorecard')
})

test('the page number stands — 1 — outside: right on odd pages, left on even ones', async () => {
  const { xml, all } = await opened(face())
  expect(xml('settings')).toContain('<w:evenAndOddHeaders')
  const footers = all('footer').split('</w:ftr>')
  expect(footers.filter((footer) => /— .*PAGE.* —/s.test(footer))).toHaveLength(2)
  expect(
    footers
      .map((footer) => attribute(footer, 'jc', 'val'))
      .filter(Boolean)
      .sort(),
  ).toEqual(['left', 'right'])
  expect(attribute(footers[0]!, 'sz', 'val')).toBe('28')
})

test('an illustrative paper and a withdrawn one say so on every page; others say nothing', async () => {
  const { all, text } = await opened(
    face({ illustrative: true, withdrawn: { on: '2017-12-01', why: '附表有误' } }),
  )
  const heads = all('header').split('</w:hdr>').slice(0, -1)
  expect(heads.length).toBeGreaterThan(0)
  for (const head of heads) {
    expect(text(head)).toContain('不属于任何真实机关')
    expect(text(head)).toContain('本件已于2017年12月1日撤回\uff1a附表有误')
  }
  expect(text((await opened(face())).all('header'))).toBe('')
})

test('text that looks like markup stays text', async () => {
  const odd = '<w:p>& "引号" ]]>'
  const { document } = await opened(face({ title: odd }))
  expect(document).toContain('&lt;w:p&gt;&amp;')
})
