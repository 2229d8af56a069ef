import { addresseesOf, lockPaper, withdrawPaper } from '../../db/queries/paper-writes.ts'
import { deed } from '../access/deed.ts'
import { withdrawPaperForm } from './form.ts'
import { toldOf } from './issue.ts'
import { withdraw } from './paper.ts'

/** A wrong paper is withdrawn: dated, signed, with the reason. It stays readable, and its number is not used again. */
export const withdrawPaperDeed = deed({
  may: 'paper.withdraw',
  form: withdrawPaperForm,
  on: (tx, { paperId }, { programme }) => lockPaper(tx, programme.id, paperId),
  do: async ({ tx, subject: paper, input, actor, programme, today }) => {
    const withdrawn = withdraw(paper, actor, today, input.reason)
    await withdrawPaper(tx, programme.id, paper.id, withdrawn)
    const { id, number, kind, unitId } = paper
    const others = (await addresseesOf(tx, programme.id, id)).filter((one) => one !== unitId)
    const after = { number, kind, reason: input.reason }
    return {
      value: { id, number },
      events: toldOf(paper, ['paper.withdrawn', 'paper.recalled'], others, after),
    }
  },
})
