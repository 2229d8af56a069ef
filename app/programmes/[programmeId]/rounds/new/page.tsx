import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { unitKinds } from '../../../../../lib/units/list.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { RoundForm } from '../round-form.tsx'
import { unitsByKind } from '../units-by-kind.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('round'))('new') }
}

export default page({ may: 'round.plan' }, async ({ read, programme, actor, today, locale }) => {
  const t = await getTranslations('round')
  const kinds = await getTranslations('unit.kinds')
  const units = (await listUnits(read, programme.id)).filter(({ leftOn }) => !leftOn)
  const base = `/programmes/${programme.id}/rounds`
  const start = { name: '', startsOn: today, endsOn: '', scope: 'all', kind: '', aim: '', unitIds: [] }
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: base, label: t('title') }]} />}
        title={t('new')}
        sub={t('form.about')}
      />
      <Words of={['round']}>
        <RoundForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`autosave:${actor.id}:round`}
          edited={false}
          start={start}
          kinds={unitKinds.map((value) => ({ value, label: kinds(value) }))}
          units={unitsByKind(units, locale === 'en', (kind) => kinds(kind))}
        />
      </Words>
    </>
  )
})
