import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { writeCalendar } from './feed.ts'

const now = new Date('2017-11-30T04:00:00Z')
const entry = { key: 'assignment-1-', on: '2017-12-05', title: '任务到期', url: 'http://127.0.0.1/x' }

/** Read back as a calendar program does: by a parser of RFC 5545 that is not the writer's. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

test('an entry is the whole of its day, whatever the time zone of who reads it', () => {
  const [event] = readBack(writeCalendar('x', [entry], now))
  expect(event!.startDate.isDate).toBe(true)
  expect(event!.startDate.toString()).toBe('2017-12-05')
  expect(event!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

test('every day of a year stays itself', () => {
  for (const on of ['2017-01-01', '2017-02-28', '2017-12-31', '2020-02-29'])
    expect(readBack(writeCalendar('x', [{ ...entry, on }], now))[0]!.startDate.toString()).toBe(on)
})

test('commas, lines, long Chinese and signs of the format itself come back as they were', () => {
  const title = `整改到期:一、“僵尸”系统;二,清理\\合并\n第二行${'很长的标题'.repeat(30)} BEGIN:VEVENT 🚧`
  const text = writeCalendar('协同台 · 浙江联络员', [{ ...entry, title }], now)
  expect(readBack(text)[0]!.summary).toBe(title)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('the same record keeps its name when its day moves', () => {
  const uid = (on: string) => readBack(writeCalendar('x', [{ ...entry, on }], now))[0]!.uid
  expect(uid('2017-12-05')).toBe(uid('2017-12-29'))
})
