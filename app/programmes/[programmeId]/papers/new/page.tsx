import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPaper } from '../../../../../db/queries/papers.ts'
import { isUuid } from '../../../../../lib/access/enter.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitChoices } from '../../policies/clause-choices.ts'
import { CircularForm } from './circular-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('paper'))('circular.new') }
}

/** A circular, written and signed by the head of the leading group; figures and annex come from the scoreboard. */
export default page({ may: 'circular.issue' }, async ({ read, programme, today, actor, locale, search }) => {
  const t = await getTranslations('paper')
  const list = `/programmes/${programme.id}/papers`
  const asked = typeof search.replaces === 'string' && isUuid(search.replaces) ? search.replaces : null
  const [units, earlier] = await Promise.all([
    unitChoices(read, programme.id, today, locale),
    asked ? findPaper(read, programme.id, asked, today, 'all') : null,
  ])
  const replaces = earlier?.state === 'withdrawn' && earlier.kind === 'circular' ? earlier : null
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('title')} way={[{ href: list, label: t('title') }]} />}
        title={t('circular.new')}
        sub={t('circular.newText')}
      />
      {replaces && <Flash tone="plain">{t('circular.replaces', { number: replaces.number })}</Flash>}
      <Words of={['paper', 'task']}>
        <CircularForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          supersedes={replaces?.id ?? ''}
          keep={`${actor.id}:circular:new`}
          units={units}
        />
      </Words>
    </>
  )
})
