import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../lib/calendar.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { fewestWorkdays, usualWorkdays } from '../../../../../lib/issues/issue.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitChoices } from '../../policies/clause-choices.ts'
import { RaiseForm } from './raise-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('issue'))('new') }
}

export default page({ may: 'issue.raise' }, async ({ read, programme, today, actor, locale }) => {
  const t = await getTranslations('issue')
  const list = `/programmes/${programme.id}/issues`
  const byUnit = actor.seats.every((seat) => seat.group === null)
  const own = byUnit ? actor.seats.find((seat) => seat.unitId)?.unitId : null
  const units = await unitChoices(read, programme.id, today, locale)
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      <Words of={['issue', 'task']}>
        <RaiseForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`${actor.id}:issue:new`}
          units={units.filter(({ id }) => id !== own)}
          first={byUnit ? addWorkdays(today, fewestWorkdays) : today}
          dueOn={addWorkdays(today, usualWorkdays)}
        />
      </Words>
    </>
  )
})
