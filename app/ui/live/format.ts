/** How a live number is written. `percent`: the value is a share 0..1, shown as percent. */
export type NumberLook = { decimals?: number; percent?: boolean; signed?: boolean }

/** A number as the product writes it; null gives `missing`. -0 never shows. */
export function writeNumber(
  value: number | null | undefined,
  { decimals = 0, percent = false, signed = false }: NumberLook,
  missing: string,
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return missing
  const text = (percent ? value * 100 : value).toFixed(decimals).replace(/^-(0(?:\.0+)?)$/, '$1')
  return (signed && Number(text) > 0 ? `+${text}` : text) + (percent ? '%' : '')
}
