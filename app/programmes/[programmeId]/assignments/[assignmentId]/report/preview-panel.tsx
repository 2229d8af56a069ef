'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../../../ui/button.tsx'

type Scores = { before: number | null; after: number | null }
type Props = { url: string; unit: string; targetQuantity: number | null }

/** Long enough for a number to be typed whole, short enough to seem at once. */
const waitMs = 350

/** What the report would do to the goal score, asked of the server while it is typed; and the percent by quantity. */
export function PreviewPanel({ url, unit, targetQuantity }: Props) {
  const t = useTranslations('report')
  const here = useRef<HTMLElement>(null)
  const [scores, setScores] = useState<Scores | null>(null)
  const [suggested, setSuggested] = useState<number | null>(null)

  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking = new AbortController()
    const ask = async (percent: number, claims: boolean) => {
      asking.abort()
      asking = new AbortController()
      const query = new URLSearchParams({ percent: String(percent), claimsCompletion: String(claims) })
      const answer = await fetch(`${url}?${query}`, { signal: asking.signal }).catch(() => null)
      setScores(answer?.ok ? ((await answer.json().catch(() => null)) as Scores | null) : null)
    }
    const read = () => {
      const typed = new FormData(form)
      const percent = numberOf(typed.get('percent'))
      const quantity = numberOf(typed.get('quantity'))
      setSuggested(suggestion(quantity, targetQuantity, percent))
      clearTimeout(timer)
      if (percent === null || percent < 0 || percent > 100) return setScores(null)
      timer = setTimeout(() => ask(percent, typed.get('claimsCompletion') === 'on'), waitMs)
    }
    read()
    form.addEventListener('input', read)
    return () => {
      clearTimeout(timer)
      asking.abort()
      form.removeEventListener('input', read)
    }
  }, [url, targetQuantity])

  const take = () => {
    const field = here.current?.closest('form')?.elements.namedItem('percent')
    if (!(field instanceof HTMLInputElement) || suggested === null) return
    field.value = String(suggested)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }

  return (
    <aside
      ref={here}
      className="border-y border-rule py-3 lg:sticky lg:top-4 lg:self-start"
      aria-label={t('preview')}
    >
      <p className="text-sm text-soft">{t('preview')}</p>
      <div role="status">
        {scores ? (
          <p>
            {t('previewLine', { unit })}{' '}
            <span className="num whitespace-nowrap text-xl">
              {shown(scores.before) ?? t('previewMissing')} →{' '}
              <strong>{shown(scores.after) ?? t('previewMissing')}</strong>
            </span>
          </p>
        ) : (
          <p className="text-soft">{t('previewNone')}</p>
        )}
      </div>
      <p className="mt-1 text-sm text-soft">{t('previewNote')}</p>
      {suggested !== null && (
        <p className="mt-2 flex flex-wrap items-center gap-2">
          <span>{t('suggested', { percent: suggested })}</span>
          <Button size="s" onClick={take}>
            {t('take')}
          </Button>
        </p>
      )}
    </aside>
  )
}

const shown = (score: number | null) => (score === null ? null : score.toFixed(1))

function numberOf(value: FormDataEntryValue | null): number | null {
  const text = typeof value === 'string' ? value.trim() : ''
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** The percent the quantity makes, where it differs from the percent that stands there. */
function suggestion(quantity: number | null, target: number | null, percent: number | null): number | null {
  if (quantity === null || !target) return null
  const share = Math.min(100, Math.round((quantity / target) * 1000) / 10)
  return share === percent ? null : share
}
