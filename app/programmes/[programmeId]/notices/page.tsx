import { getTranslations } from 'next-intl/server'
import { countNotices, listNotices } from '../../../../db/queries/notices.ts'
import { page } from '../../../../lib/access/view.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { NoticeList } from './notice-list.tsx'
import { ReadAllForm } from './read-all-form.tsx'

const pageSize = 50

export async function generateMetadata() {
  return { title: (await getTranslations('notice'))('title') }
}

/** What a person was told: own notices only, whatever the seat. */
export default page({ may: 'notices.read' }, async ({ read, actor, programme, search }) => {
  const t = await getTranslations('notice')
  const unread = search.show === 'unread'
  const at = Math.max(1, Math.min(10_000, Number(search.page) || 1))
  const [count, rows] = await Promise.all([
    countNotices(read, actor.id),
    listNotices(read, actor.id, { unread, limit: pageSize, offset: (Math.floor(at) - 1) * pageSize }),
  ])
  const base = `/programmes/${programme.id}/notices`
  const total = unread ? count.unread : count.all
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const address = (to: number) => `${base}?${unread ? 'show=unread&' : ''}page=${to}`
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub', { unread: count.unread })}
        actions={count.unread > 0 && <ReadAllForm programmeId={programme.id} label={t('readAll')} />}
      />
      <Tabs
        label={t('show')}
        tabs={[
          { href: base, label: `${t('all')} ${count.all}`, current: !unread },
          { href: `${base}?show=unread`, label: `${t('unreadOnly')} ${count.unread}`, current: unread },
        ]}
      />
      {rows.length === 0 ? (
        <Empty title={unread ? t('noneUnread') : t('none')}>{t('noneText')}</Empty>
      ) : (
        <NoticeList rows={rows} programmeId={programme.id} />
      )}
      <Pagination
        page={at}
        pages={pages}
        href={address}
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        here={t('here', { page: at, pages, total })}
      />
    </>
  )
})
