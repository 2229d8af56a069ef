import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findCheckList } from '../../../../../../db/queries/self-check-pages.ts'
import { itemsOf } from '../../../../../../db/queries/self-checks.ts'
import { isUuid } from '../../../../../../lib/access/enter.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { ListForm } from './list-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('check-list'))('title') }
}

/** A new list, or with `?from=` the next edition of one, its items standing there already. */
export default page({ may: 'check-list.make' }, async ({ read, programme, actor, search }) => {
  const t = await getTranslations('check-list')
  const selfChecks = await getTranslations('self-check')
  const from = typeof search.from === 'string' && isUuid(search.from) ? search.from : null
  const replaced = from ? await findCheckList(read, programme.id, from) : null
  const items = replaced ? await itemsOf(read, programme.id, replaced.id) : []
  const base = `/programmes/${programme.id}/self-checks`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={selfChecks('title')} way={[{ href: base, label: selfChecks('title') }]} />}
        title={replaced ? t('nextEdition', { edition: replaced.edition + 1 }) : t('title')}
        sub={replaced ? t('aboutEdition') : t('about')}
      />
      <Words of={['check-list', 'visit']}>
        <ListForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID(), replaces: replaced?.id }}
          keep={`autosave:${actor.id}:check-list:${replaced?.id ?? 'new'}`}
          start={{ title: replaced?.title ?? '', titleEn: replaced?.titleEn ?? '' }}
          items={items.map(({ text, textEn, basis, dimension }) => ({
            text,
            textEn: textEn ?? '',
            basis,
            dimension: dimension ?? '',
          }))}
        />
      </Words>
    </>
  )
})
