import { addDays, type Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { FoundForm } from './form.ts'
import { stageNumbers } from './stage-numbers.ts'

export type NewStage = { ordinal: number; nameZh: string; nameEn: string; startsOn: Day; endsOn: Day }

/**
 * The stages one after another, without gaps: the first begins with the programme, each next one on the day after the
 * one before it, and the last ends with the programme. A row without a name is no stage; a last day may be left out
 * of the last one only.
 */
export function stagesOf(form: FoundForm): NewStage[] {
  if (form.endsOn < form.startsOn) throw new Refusal('programme.ends-before-start', {}, 'endsOn')
  const named = stageNumbers.filter((n) => form[`stage${n}Zh`] !== '')
  if (named.length === 0) throw new Refusal('programme.no-stage', {}, 'stage1Zh')
  let startsOn = form.startsOn
  return named.map((n, index) => {
    const endsOn = index === named.length - 1 ? form.endsOn : form[`stage${n}EndsOn`]
    if (!endsOn) throw new Refusal('programme.stage-without-end', {}, `stage${n}EndsOn`)
    if (endsOn < startsOn || endsOn > form.endsOn)
      throw new Refusal('programme.stage-outside', { first: startsOn, last: form.endsOn }, `stage${n}EndsOn`)
    const nameZh = form[`stage${n}Zh`]
    const stage = { ordinal: index + 1, nameZh, nameEn: form[`stage${n}En`] || nameZh, startsOn, endsOn }
    startsOn = addDays(endsOn, 1)
    return stage
  })
}
