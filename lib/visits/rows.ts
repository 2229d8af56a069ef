/**
 * A posted form is flat: `findings.0.cause`. A REST body is nested already. Both become `findings: [{ cause }]`, and
 * since the numbers are kept in order, a fault's path is the field's name again.
 */
export function withRows(...groups: string[]) {
  return (raw: unknown): unknown => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw
    const whole: Record<string, unknown> = {}
    const rows: Record<string, Record<string, unknown>[]> = {}
    for (const [name, value] of Object.entries(raw)) {
      const [group = '', place = '', field] = name.split('.')
      if (field === undefined || !groups.includes(group) || !/^\d{1,3}$/.test(place)) whole[name] = value
      else {
        rows[group] ??= []
        rows[group][Number(place)] = { ...rows[group][Number(place)], [field]: value }
      }
    }
    for (const [group, list] of Object.entries(rows)) whole[group] = Array.from(list, (row) => row ?? {})
    return whole
  }
}
