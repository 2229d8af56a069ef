'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { Photo, Taken } from '../../lib/visit-drafts/taken.ts'
import { DraftFields } from './draft-fields.tsx'
import { FinishBar } from './finish-bar.tsx'
import { useDraft } from './use-draft.ts'

type Props = { visit: Taken; photos: Photo[] }

/**
 * The visit's form, kept on the device with every change. The fields are the browser's own, so nothing typed is lost by
 * a drawing; they are drawn anew only when the visit changed from elsewhere.
 */
export function VisitDraftForm({ visit, photos }: Props) {
  const t = useTranslations('field.visit')
  const form = useRef<HTMLFormElement>(null)
  const { round, start, store, keep, later } = useDraft(visit, form)
  return (
    <form
      ref={form}
      id="visit-form"
      aria-label={t('form')}
      className="mt-4"
      noValidate
      onInput={later}
      onChange={later}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset disabled={visit.finished} className="min-w-0">
        <DraftFields
          key={round}
          visit={visit}
          start={start}
          photos={photos}
          errors={visit.trouble?.kind === 'invalid' ? visit.trouble.errors : {}}
          onRows={(change) => void store(change)}
        />
      </fieldset>
      <FinishBar visit={visit} keep={keep} />
    </form>
  )
}
