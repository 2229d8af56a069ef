import type { IFontAttributesProperties } from 'docx'

/**
 * GB/T 9704-2012 in Word's units (twips, 1/20 pt; sizes in half-points). A4, 版心 156 × 225 mm, 天头 37 mm, 订口 28 mm,
 * 22 lines of 28 characters of 三号仿宋.
 */
const mm = (length: number) => Math.round((length / 25.4) * 1440)

export const paper = { width: mm(210), height: mm(297) }
export const area = { width: mm(156), height: mm(225) }
export const margins = {
  top: mm(37),
  left: mm(28),
  right: mm(210 - 28 - 156),
  bottom: mm(297 - 37 - 225),
  header: mm(20),
  /** The page number stands 7 mm under the type area. */
  footer: mm(297 - 37 - 225 - 7 - 5),
}

export const lines = 22
export const characters = 28
const bodyPoints = 16

/** The grid Word keeps lines and characters to; `charSpace` is in 1/4096 pt beside the body's size. */
export const grid = {
  linePitch: Math.floor(area.height / lines),
  charSpace: Math.floor((area.width / 20 / characters - bodyPoints) * 4096),
}

/** Between characters of the body, in twips, so that 28 of them fill a line of 156 mm. */
export const squeeze = Math.floor(area.width / characters - 20 * bodyPoints)

/** 二号, 三号, 四号, and what tables and footnotes are set in, in half-points. */
export const sizes = { title: 44, body: 2 * bodyPoints, page: 28, table: 24, note: 18 }
/** An empty square of the body. */
export const square = 20 * bodyPoints

/** Latin letters and figures stand in Times New Roman: none of these faces is shipped, Word falls back by the font table. */
const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

export const fonts = {
  body: face('仿宋_GB2312'),
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  subheading: face('楷体_GB2312'),
  page: face('宋体'),
}
