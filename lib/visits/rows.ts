type Fields = Record<string, unknown>

/**
 * A posted form is flat: `findings.0.cause`. A REST body is nested already. Both become `{ findings: [{ cause }] }`;
 * the numbers keep their order, so that a fault's path is the field's name again. Where rows are named by an id
 * instead of a number they become a record by that id.
 */
export function withRows(...groups: string[]) {
  return (raw: unknown): unknown => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw
    const whole: Fields = {}
    const rows = new Map<string, Map<string, Fields>>()
    for (const [name, value] of Object.entries(raw)) {
      const [group = '', place = '', field] = name.split('.')
      if (field === undefined || !groups.includes(group)) whole[name] = value
      else {
        const list = rows.get(group) ?? new Map<string, Fields>()
        rows.set(group, list.set(place, { ...list.get(place), [field]: value }))
      }
    }
    for (const [group, list] of rows) whole[group] = gathered(list)
    return whole
  }
}

function gathered(list: Map<string, Fields>): Fields[] | Fields {
  const places = [...list.keys()]
  if (places.some((place) => !/^\d+$/.test(place))) return Object.fromEntries(list)
  return places.sort((a, b) => Number(a) - Number(b)).map((place) => list.get(place) as Fields)
}
