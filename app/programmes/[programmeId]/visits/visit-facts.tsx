'use client'

import { useTranslations } from 'next-intl'
import { EvidenceField } from '../../../frame/evidence-field.tsx'
import type { OptionGroup } from '../../../ui/field.tsx'
import { UnitField } from './unit-field.tsx'
import { VisitRecord, type VisitRecordProps } from './visit-record.tsx'

type Props = VisitRecordProps & { programmeId: string; units: OptionGroup[]; unitId: string }

/** The unit, the visit itself, and its files. */
export function VisitFacts({ programmeId, units, unitId, ...record }: Props) {
  const { face } = record
  const t = useTranslations('visit.form')
  const optional = useTranslations('forms')('optional')
  return (
    <>
      <UnitField face={face} units={units} unitId={unitId} />
      <VisitRecord {...record} />
      <EvidenceField programmeId={programmeId} face={face} label={t('files')} mark={optional} />
    </>
  )
}
