import { getTranslations } from 'next-intl/server'
import { unreadNotices } from '../../../../db/queries/work.ts'
import { phraseOf } from '../../../../lib/notices/phrase.ts'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { WholeDays } from '../../../ui/whole-days.tsx'
import { NoticeLink } from '../notices/notice-link.tsx'
import { baseOf, type WorkView } from './work-view.ts'

/** The newest things this person was told and has not read; each leads to where one acts on it. */
export async function Unread({ view }: { view: WorkView }) {
  const t = await getTranslations()
  const { read, programme, actor, locale } = view
  const rows = await unreadNotices(read, programme.id, actor.id, 5)
  if (rows.length === 0) return null
  const base = baseOf(view)
  return (
    <Section title={t('work.unread')} actions={<Link href={`${base}/notices`}>{t('work.allNotices')}</Link>}>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap gap-x-3 border-b border-rule py-2">
            <time className="text-soft">{row.on}</time>
            <NoticeLink href={`${base}/${row.path}`} programmeId={programme.id} noticeId={row.id} unread>
              <WholeDays text={phraseOf(t, row, locale === 'en')} />
            </NoticeLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
