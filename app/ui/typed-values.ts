type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Values = Record<string, string[]>

/**
 * Keeps a form's typed values under `key`; nothing is kept while the form is as the server drew it, unless what it
 * drew was itself typed before (`redrawn`: a refused form comes back with everything in it).
 */
export function keep(key: string, form: HTMLFormElement, redrawn = false) {
  const values = read(form)
  try {
    if (!redrawn && isUntouched(form)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(values))
  } catch {
    // Private windows and full disks refuse; typing must go on.
  }
}

export function forget(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // See keep.
  }
}

export function kept(key: string): Values | null {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Values) : null
  } catch {
    return null
  }
}

/** Puts kept values back; tells whether that changed anything the reader can see. */
export function restore(form: HTMLFormElement, values: Values): boolean {
  let changed = false
  for (const field of typed(form)) {
    const value = values[field.name]
    if (!value) continue
    if (isTick(field)) {
      const checked = value.includes(field.value)
      changed ||= field.checked !== checked
      field.checked = checked
    } else {
      changed ||= field.value !== value[0]
      field.value = value[0] ?? ''
    }
  }
  if (changed) form.dispatchEvent(new Event('input', { bubbles: true }))
  return changed
}

function read(form: HTMLFormElement): Values {
  const values: Values = {}
  for (const field of typed(form)) {
    values[field.name] ??= []
    if (!isTick(field) || field.checked) values[field.name]?.push(field.value)
  }
  return values
}

/** Only what a person types or ticks: never hidden fields, files or passwords. */
function typed(form: HTMLFormElement): Typed[] {
  return ([...form.elements] as Typed[]).filter(
    (field) =>
      field.matches('input, textarea, select') &&
      field.name !== '' &&
      !['hidden', 'file', 'password', 'submit', 'button'].includes(field.type),
  )
}

function isTick(field: Typed): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio'
}

function isUntouched(form: HTMLFormElement): boolean {
  return typed(form).every((field) => {
    if (field instanceof HTMLSelectElement) {
      return [...field.options].every((option) => option.selected === option.defaultSelected)
    }
    return isTick(field) ? field.checked === field.defaultChecked : field.value === field.defaultValue
  })
}
