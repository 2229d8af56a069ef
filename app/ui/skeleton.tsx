/** Grey bones in the shape of a table, for what takes longer than a blink. `label` is said, not shown. */
export function TableSkeleton({ rows = 8, label }: { rows?: number; label: string }) {
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones never move
        <span key={row} className="bone h-6" style={{ width: `${96 - ((row * 7) % 20)}%` }} />
      ))}
    </div>
  )
}

/** Bones of a heading over a few lines of text. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <div>
      <span className="bone mb-6 h-8 w-64 max-w-full" />
      <TableSkeleton label={label} />
    </div>
  )
}
