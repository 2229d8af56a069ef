import type { Day } from '../calendar.ts'
import { illustrativeMark, withdrawnMark } from './chinese.ts'
import type { BlockOf, PaperContent } from './content.ts'

/** What the page, the printer and Word set: the same, from the same words. */
export type PaperFace = {
  number: string
  title: string
  content: PaperContent
  /** Of an example programme. */
  illustrative: boolean
  withdrawn: { on: Day; why: string } | null
}

type Kept = Pick<PaperFace, 'number' | 'title' | 'content'> & {
  withdrawnOn: Day | null
  withdrawnWhy: string | null
}

export const faceOf = (
  { number, title, content, withdrawnOn, withdrawnWhy }: Kept,
  programme: { isExample: boolean },
): PaperFace => ({
  number,
  title,
  content,
  illustrative: programme.isExample,
  withdrawn: withdrawnOn ? { on: withdrawnOn, why: withdrawnWhy ?? '' } : null,
})

/** What must be read before anything else, on every page. */
export const marksOf = ({ illustrative, withdrawn }: PaperFace): string[] => [
  ...(illustrative ? [illustrativeMark] : []),
  ...(withdrawn ? [withdrawnMark(withdrawn.on, withdrawn.why)] : []),
]

/** The issuer's name over the paper is that of its signature. */
export const issuerOf = ({ content }: PaperFace): string =>
  content.blocks.find((block): block is BlockOf<'signature'> => block.is === 'signature')?.by ?? ''

/** 附件 are named under the text, before the signature. */
export const annexesOf = ({ content }: PaperFace): BlockOf<'annex'>[] =>
  content.blocks.filter((block): block is BlockOf<'annex'> => block.is === 'annex')
