/** Who works with this device: what others left on it is not shown. */
export type PersonHere = { id: string; name: string }

const key = 'concord-field:person'

export function personHere(): PersonHere | null {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as PersonHere) : null
  } catch {
    return null
  }
}

export function rememberPerson({ id, name }: PersonHere) {
  try {
    localStorage.setItem(key, JSON.stringify({ id, name }))
  } catch {
    // A browser that keeps nothing says so when a visit is to be taken along.
  }
}

export function forgetPersonHere() {
  try {
    localStorage.removeItem(key)
  } catch {
    // See rememberPerson.
  }
}
