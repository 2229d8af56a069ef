'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { type Conflict, merge } from '../../lib/visit-drafts/merge.ts'
import type { Taken, Trouble } from '../../lib/visit-drafts/taken.ts'
import { Button } from '../ui/button.tsx'
import { useField, useKeeping } from './field-context.ts'
import { labelIn, wordsIn } from './form-words.ts'
import { choose } from './meet.ts'

type Side = 'mine' | 'theirs'
type Props = { visit: Taken; trouble: Trouble & { kind: 'conflict' } }

/** The same visit, written in elsewhere too: side by side, field by field, until somebody chose. */
export function ConflictPanel({ visit, trouble }: Props) {
  const t = useTranslations('field.conflict')
  const { send } = useField()
  const keeping = useKeeping()
  const [choices, setChoices] = useState<Record<string, Side>>({})
  const { conflicts } = merge(visit.agreed.content, visit.content, trouble.theirs)
  const save = async () => {
    await keeping(() => choose(visit, choices))
    await send()
  }
  return (
    <section className="mb-6 border-2 border-seal bg-sheet px-4 py-3" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('title')}</h2>
      <p className="mb-3 text-soft">{t('about', { by: trouble.by })}</p>
      {conflicts.map((conflict) => (
        <Choice
          key={conflict.field}
          conflict={conflict}
          by={trouble.by}
          chosen={choices[conflict.field]}
          onChoose={(side) => setChoices((before) => ({ ...before, [conflict.field]: side }))}
        />
      ))}
      <Button look="decide" disabled={conflicts.some(({ field }) => !choices[field])} onClick={save}>
        {t('save')}
      </Button>
    </section>
  )
}

type ChoiceProps = {
  conflict: Conflict
  by: string
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

function Choice({ conflict: { field, mine, theirs }, by, chosen, onChoose }: ChoiceProps) {
  const t = useTranslations('field.conflict')
  const [words, setWords] = useState({ label: '', mine: '', theirs: '' })
  // The form below has the words for its own fields and answers, whatever fields it has.
  useEffect(() => {
    setWords({ label: labelIn(field), mine: wordsIn(field, mine), theirs: wordsIn(field, theirs) })
  }, [field, mine, theirs])
  return (
    <fieldset className="mb-4">
      <legend className="mb-1 font-semibold">{words.label || t('unnamed')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className="choice choice-big items-start">
            <input
              type="radio"
              name={`choose:${field}`}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className="min-w-0">
              <span className="block text-sm text-soft">{t(side, { by })}</span>
              <span className="block break-words whitespace-pre-wrap">{words[side] || t('empty')}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
