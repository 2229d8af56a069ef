import type { ReactNode } from 'react'

export type Description = { term: ReactNode; detail: ReactNode; key?: string }

/** Terms with what they are here. Entries without a detail (null, false, '') are left out. */
export function DescriptionList({ items }: { items: Description[] }) {
  const kept = items.filter(
    ({ detail }) => detail !== null && detail !== undefined && detail !== false && detail !== '',
  )
  return (
    <dl className="border-t border-rule">
      {kept.map(({ term, detail, key }, index) => (
        <div
          key={key ?? (typeof term === 'string' ? term : index)}
          className="grid gap-x-4 border-b border-rule py-2 sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <dt className="text-soft">{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
