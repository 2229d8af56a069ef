import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { currentLetters, openItems } from '../../../../../db/queries/letter-writes.ts'
import { page } from '../../../../../lib/access/view.ts'
import { addWorkdays, earlier } from '../../../../../lib/calendar.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { usualWorkdays } from '../../../../../lib/letters/letter.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitChoices } from '../../policies/clause-choices.ts'
import { IssueForm } from './issue-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('letter'))('new') }
}

export default page({ may: 'letter.issue' }, async ({ read, programme, today, actor, locale, search }) => {
  const t = await getTranslations('letter')
  const list = `/programmes/${programme.id}/letters`
  const all = await unitChoices(read, programme.id, today, locale)
  const ids = all.map(({ id }) => id)
  const [current, items] = await Promise.all([
    currentLetters(read, programme.id, ids),
    openItems(read, programme.id, ids, today),
  ])
  const waiting = new Set(current.filter((l) => !l.signedOn && !l.outdatedOn).map(({ unitId }) => unitId))
  const fine = new Set(current.filter((l) => l.signedOn && !l.outdatedOn).map(({ unitId }) => unitId))
  const units = all.filter(({ id }) => items.has(id) && !waiting.has(id))
  const needing = units.filter(({ id }) => !fine.has(id)).map(({ id }) => id)
  const asked = typeof search.unit === 'string' ? needing.filter((id) => id === search.unit) : []
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      {needing.length === 0 && <Flash tone="plain">{t('form.noneNeeds')}</Flash>}
      <Words of={['letter', 'task']}>
        <IssueForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          keep={`${actor.id}:letter:new`}
          units={units}
          chosen={asked.length > 0 ? asked : needing}
          today={today}
          last={programme.endsOn}
          dueOn={earlier(addWorkdays(today, usualWorkdays), programme.endsOn)}
        />
      </Words>
    </>
  )
})
