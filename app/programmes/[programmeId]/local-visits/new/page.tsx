import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { unitName } from '../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { LocalForm } from './local-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('local-visit'))('new') }
}

/** For the people of a locality; whoever speaks for none has no such page. */
export default page({ may: 'work.see' }, async ({ read, programme, actor, today, can, locale }) => {
  const t = await getTranslations('local-visit')
  const own = (await listUnits(read, programme.id)).filter(
    ({ id, kind }) => kind === 'locality' && can('local-visit.record', { unitId: id }),
  )
  const [first] = own
  if (!first) notFound()
  const base = `/programmes/${programme.id}/local-visits`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: base, label: t('title') }]} />}
        title={t('new')}
        sub={t('form.about')}
      />
      <Words of={['local-visit', 'visit']}>
        <LocalForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`autosave:${actor.id}:local-visit`}
          units={own.map((unit) => ({ value: unit.id, label: unitName(unit, locale) }))}
          today={today}
          first={first.joinedOn}
        />
      </Words>
    </>
  )
})
