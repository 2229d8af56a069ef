'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { GroupFrame } from '../../../../ui/field-frame.tsx'

export type UnitChoice = { id: string; kind: string; name: string; search: string }

type Props = {
  units: UnitChoice[]
  chosen: string[]
  error?: string | undefined
  onCount: (count: number) => void
  label?: string
  hint?: string
  /** Choosing nobody is an answer too. */
  optional?: boolean
}

const boxesIn = (box: HTMLElement) => [...box.querySelectorAll<HTMLInputElement>('input[name="unitIds"]')]

/**
 * All units of a kind by one press, or single ones found by name. The boxes are the browser's own, so that what was
 * ticked is kept with the rest of the form; only what stands in them is counted.
 */
export function UnitChooser({ units, chosen, error, onCount, label, hint, optional = false }: Props) {
  const t = useTranslations('task')
  const box = useRef<HTMLDivElement>(null)
  const [sought, setSought] = useState('')
  const count = useCallback(() => {
    if (box.current) onCount(boxesIn(box.current).filter(({ checked }) => checked).length)
  }, [onCount])
  useEffect(() => {
    // What the device had kept is put back just after this form has arrived.
    count()
    const later = setTimeout(count, 50)
    return () => clearTimeout(later)
  }, [count])
  const kinds = [...new Set(units.map(({ kind }) => kind))]
  const press = (ids: Set<string> | 'none') => {
    if (!box.current) return
    for (const one of boxesIn(box.current))
      one.checked = ids !== 'none' && (ids.has(one.value) || one.checked)
    box.current.dispatchEvent(new Event('input', { bubbles: true }))
    count()
  }
  const idsOf = (kind: string) => new Set(units.filter((unit) => unit.kind === kind).map(({ id }) => id))
  const words = sought.trim().toLowerCase()
  return (
    <GroupFrame
      name="unitIds"
      label={label ?? t('units')}
      hint={hint ?? t('unitsHint')}
      error={error}
      required={!optional}
    >
      <div className="mb-3 flex flex-wrap gap-2">
        {kinds.map((kind) => (
          <Button key={kind} size="s" onClick={() => press(idsOf(kind))}>
            {t('chooseAll', { kind: t(`kinds.${kind}`), count: idsOf(kind).size })}
          </Button>
        ))}
        <Button size="s" look="quiet" onClick={() => press('none')}>
          {t('chooseNone')}
        </Button>
      </div>
      <input
        type="search"
        className="input mb-3 max-w-64"
        aria-label={t('findUnit')}
        placeholder={t('findUnit')}
        value={sought}
        onChange={(typed) => setSought(typed.target.value)}
      />
      <div ref={box} id="unitIds" tabIndex={-1} onChange={count}>
        {kinds.map((kind) => (
          <fieldset key={kind} className="mb-3">
            <legend className="text-sm font-semibold text-soft">{t(`kinds.${kind}`)}</legend>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4">
              {units
                .filter((unit) => unit.kind === kind)
                .map((unit) => (
                  <label
                    key={unit.id}
                    className="choice"
                    hidden={words !== '' && !unit.search.includes(words)}
                  >
                    <input
                      type="checkbox"
                      name="unitIds"
                      value={unit.id}
                      defaultChecked={chosen.includes(unit.id)}
                    />
                    <span>{unit.name}</span>
                  </label>
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </GroupFrame>
  )
}
