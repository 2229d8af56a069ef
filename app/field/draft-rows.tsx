'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DraftContent } from '../../lib/visit-drafts/form.ts'
import { FindingFields } from '../programmes/[programmeId]/findings/finding-fields.tsx'
import { CommitmentFields } from '../programmes/[programmeId]/visits/commitment-rows.tsx'
import type { FormFace } from '../ui/action-form.tsx'
import { KeyedRows } from './keyed-rows.tsx'

type Props = {
  face: FormFace
  start: DraftContent
  today: string
  usualDue: string
  onRows: (change: (content: DraftContent) => DraftContent) => void
}

/** Any number of findings, each with its photos. */
export function DraftFindings({
  face,
  start: content,
  today,
  usualDue,
  onRows,
  photosFor,
}: Props & { photosFor: (field: string) => ReactNode }) {
  const t = useTranslations('visit.form')
  const words = {
    row: (number: number) => t('finding', { number }),
    remove: (number: number) => t('remove', { number }),
    add: t('add'),
  }
  return (
    <>
      <h2 className="mt-8 mb-1 border-b border-rule pb-1">{t('findings')}</h2>
      <p className="mb-3 text-soft">{t('findingsAbout')}</p>
      <KeyedRows content={content} group="findings" start={{ dueOn: usualDue }} words={words} onRows={onRows}>
        {(prefix, start) => (
          <>
            <FindingFields prefix={prefix} error={face.error} start={start} today={today} />
            {photosFor(`${prefix}attachmentIds`)}
          </>
        )}
      </KeyedRows>
    </>
  )
}

/** What the unit promised in a talk. */
export function DraftCommitments({ face, start: content, today, usualDue, onRows }: Props) {
  const t = useTranslations('visit.form')
  const words = {
    row: (number: number) => t('commitment', { number }),
    remove: (number: number) => t('removeCommitment', { number }),
    add: t('addCommitment'),
  }
  const start = { dueOn: usualDue }
  return (
    <>
      <h2 className="mt-8 mb-1 border-b border-rule pb-1">{t('commitments')}</h2>
      <p className="mb-3 text-soft">{t('commitmentsAbout')}</p>
      <KeyedRows content={content} group="commitments" start={start} words={words} onRows={onRows}>
        {(prefix, begin) => (
          <CommitmentFields prefix={prefix} error={face.error} start={begin} today={today} />
        )}
      </KeyedRows>
    </>
  )
}
