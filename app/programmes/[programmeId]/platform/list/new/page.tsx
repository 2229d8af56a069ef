import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../../db/queries/units.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../../lib/calendar.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { unitOptions } from '../../../visits/unit-options.ts'
import { ListItemForm } from '../../list-forms.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('platform'))('list.new') }
}

/** Working days usually given to serve an item. */
const usualWorkdays = 20

export default page({ may: 'platform.list' }, async ({ read, programme, today, actor, locale }) => {
  const t = await getTranslations()
  const units = await listUnits(read, programme.id)
  const list = `/programmes/${programme.id}/platform/list`
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('platform.way')} way={[{ href: list, label: t('platform.list.title') }]} />
        }
        title={t('platform.list.new')}
        sub={t('platform.list.newText')}
      />
      <Words of={['platform']}>
        <ListItemForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`${actor.id}:list-item:new`}
          units={unitOptions(units, locale, (kind) => t(`visit.kinds.${kind}`))}
          today={today}
          usualDue={addWorkdays(today, usualWorkdays)}
        />
      </Words>
    </>
  )
})
