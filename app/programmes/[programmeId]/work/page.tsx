import { getTranslations } from 'next-intl/server'
import { page } from '../../../../lib/access/view.ts'
import { Said } from '../../../frame/said.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { GroupWork } from './group-work.tsx'
import { LadderWork } from './ladder-work.tsx'
import { MechanismWork } from './mechanism-work.tsx'
import { PromotionWork } from './promotion-work.tsx'
import { SupervisionWork } from './supervision-work.tsx'
import { UnitWork } from './unit-work.tsx'
import { Unread } from './unread.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('work'))('title') }
}

/** What should I do next? A part for every kind of seat the person holds, the most pressing first. */
export default page({ may: 'work.see' }, async (view) => {
  const t = await getTranslations('work')
  const { actor, search } = view
  const units = [...new Set(actor.seats.flatMap(({ unitId }) => (unitId ? [unitId] : [])))]
  const holds = (group: string) => actor.seats.some((seat) => seat.group === group)
  const watches = holds('leading') || holds('technical') || holds('advisory')
  return (
    <>
      <Said search={search} />
      <PageHead title={t('title')} sub={t('about', { name: actor.name, today: view.today })} />
      <RowKeys />
      <LadderWork view={view} units={units} />
      {units.length > 0 && <UnitWork view={view} units={units} />}
      {holds('promotion') && <PromotionWork view={view} />}
      {holds('supervision') && <SupervisionWork view={view} />}
      {watches && !holds('promotion') && <GroupWork view={view} />}
      <MechanismWork view={view} units={units} />
      <Unread view={view} />
    </>
  )
})
