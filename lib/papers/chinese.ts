import type { Day } from '../calendar.ts'

/** How papers write days, moments and ordinals: GB/T 9704-2012 and GB/T 15835. */

/** 2017年11月30日: no leading zeros. */
export function chineseDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** '2017-11-30 14:02' → 2017年11月30日14时02分 */
export function chineseMoment(moment: string): string {
  const [day, clock] = moment.split(' ')
  const [hour, minute] = (clock ?? '').split(':')
  return chineseDay(day!) + (minute ? `${Number(hour)}时${minute}分` : '')
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
export function chineseOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return (tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`) + digits[ones]
}

/** Printed on every page of a paper of an example programme, and of one that was withdrawn. */
export const illustrativeMark = '示例：本件由演示工程生成，文号与内容均为示意，不属于任何真实机关'
export const withdrawnMark = (on: Day, why: string) => `本件已于${chineseDay(on)}撤回：${why}`

/** A footnote's words, before the link to its record. */
export const noteText = (note: { says: string; asOf: string }) =>
  `${note.says}，截至${chineseMoment(note.asOf)}。`
