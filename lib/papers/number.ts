import type { PaperKind } from './kinds.ts'

/** The word a number begins with until a programme sets its own. They name the kind, never a real body. */
export const usualWords: Record<PaperKind, string> = {
  slip: '督',
  'rectification-order': '整改',
  'talk-record': '约谈',
  circular: '通报',
  'visit-note': '督导',
  minutes: '纪要',
  briefing: '简报',
}

/** 督〔2017〕014号: the year of the programme's day, the serial of the series in that year, in square-ish brackets. */
export const paperNumber = (word: string, year: number, serial: number, digits = 3) =>
  `${word}〔${year}〕${String(serial).padStart(digits, '0')}号`

/** The file a paper is downloaded as: its number and title, without what file systems refuse. */
export const fileNameOf = (paper: { number: string; title: string }) =>
  `${paper.number} ${paper.title}`.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').slice(0, 120)
