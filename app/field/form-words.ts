import { listOf } from '../../lib/visit-drafts/list-of.ts'

type Value = string | string[] | undefined
type Named = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The fields of that name in the visit's form. */
function fieldsIn(name: string): Named[] {
  const form = document.getElementById('visit-form') as HTMLFormElement | null
  return [...((form?.elements ?? []) as Named[])].filter((field) => field.name === name)
}

const isTick = (field: Named) => field.type === 'radio' || field.type === 'checkbox'

/** What the form calls a field: its label, before that the legend of the row it stands in. */
export function labelIn(name: string): string {
  const [field] = fieldsIn(name)
  if (!field) return ''
  const group = field.closest('fieldset')
  const own = isTick(field) ? group?.querySelector('legend') : field.labels?.[0]
  const row = isTick(field) ? group?.parentElement?.closest('fieldset') : group
  const parts = [row?.querySelector('legend'), own].map((element) => element?.firstChild?.textContent?.trim())
  return [...new Set(parts.filter(Boolean))].join(' · ')
}

/** What the form calls an answer: the words beside the box that stands for it, or the text itself. */
export function wordsIn(name: string, value: Value): string {
  const fields = fieldsIn(name)
  return listOf(value)
    .map((one) => {
      const tick = fields.find((field) => isTick(field) && field.value === one)
      const option = fields.flatMap((field) => (field instanceof HTMLSelectElement ? [...field.options] : []))
      return (
        tick?.labels?.[0]?.textContent?.trim() ?? option.find((it) => it.value === one)?.textContent ?? one
      )
    })
    .join(', ')
}
