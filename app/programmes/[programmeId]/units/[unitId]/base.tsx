import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { UnitRow } from '../../../../../db/queries/units.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { BaseForm } from './base-form.tsx'

type Props = { unit: UnitRow; programmeId: string; sets: boolean }

/** Where the unit started from and what that rests on; the promotion group says so. */
export async function Base({ unit, programmeId, sets }: Props) {
  const t = await getTranslations()
  const { id, baseCondition, baseBasis, baseSetOn, baseProvenance } = unit
  return (
    <section className="mt-6">
      <h2>{t('unit.base.title')}</h2>
      {baseCondition ? (
        <>
          <p>
            <strong>{t(`unit.base.${baseCondition}`)}</strong>{' '}
            {baseProvenance === 'illustrative' && <Tag>{t('app.illustrative')}</Tag>}
          </p>
          <p className="text-sm">{baseBasis}</p>
          <p className="text-sm text-soft">{t('unit.base.setOn', { on: baseSetOn ?? '' })}</p>
        </>
      ) : (
        <p className="text-sm text-soft">{t('unit.base.none')}</p>
      )}
      {sets && (
        <Words of={['unit']}>
          <BaseForm
            hidden={{ programmeId, unitId: id, submissionKey: randomUUID() }}
            condition={baseCondition}
            basis={baseProvenance === 'entered' ? baseBasis : null}
          />
        </Words>
      )}
    </section>
  )
}
