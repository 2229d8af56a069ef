'use client'

import type { ReactNode } from 'react'
import { Details } from '../../../ui/details.tsx'
import { GroupFrame } from '../../../ui/field-frame.tsx'

export type UnitGroup = { group: string; units: { id: string; name: string; note?: string }[] }

type Props = {
  label: string
  hint: string
  error: string | undefined
  summary: string
  groups: readonly UnitGroup[]
  chosen: readonly string[]
  children?: ReactNode
}

/** The units by kind to be ticked; folded, since there are a hundred. Posts `unitIds`. */
export function UnitBoxes({ label, hint, error, summary, groups, chosen, children }: Props) {
  const ticked = new Set(chosen)
  return (
    <GroupFrame name="unitIds" label={label} hint={hint} error={error}>
      <Details summary={summary} open={ticked.size > 0 || error !== undefined}>
        {children}
        <div className="max-h-96 overflow-y-auto">
          {groups.map(({ group, units }) => (
            <fieldset key={group} className="mb-3">
              <legend className="text-sm text-soft">{group}</legend>
              <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-4">
                {units.map(({ id, name, note }) => (
                  <label key={id} className="choice">
                    <input type="checkbox" name="unitIds" value={id} defaultChecked={ticked.has(id)} />
                    <span>
                      {name}
                      {note && <span className="block text-sm text-soft">{note}</span>}
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      </Details>
    </GroupFrame>
  )
}
