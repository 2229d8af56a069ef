import { getLocale, getTranslations } from 'next-intl/server'
import type { NoticeRow } from '../../../../db/queries/notices.ts'
import { phraseOf } from '../../../../lib/notices/phrase.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { WholeDays } from '../../../ui/whole-days.tsx'
import { NoticeLink } from './notice-link.tsx'

/** Notices by the day they were told on. */
export async function NoticeList({ rows, programmeId }: { rows: NoticeRow[]; programmeId: string }) {
  const days = [...new Set(rows.map(({ on }) => on))]
  return days.map((day) => (
    <Section key={day} title={<time dateTime={day}>{day}</time>}>
      <ol className="m-0 list-none p-0">
        {rows
          .filter(({ on }) => on === day)
          .map((row) => (
            <NoticeItem key={row.id} row={row} elsewhere={row.programmeId !== programmeId} />
          ))}
      </ol>
    </Section>
  ))
}

async function NoticeItem({ row, elsewhere }: { row: NoticeRow; elsewhere: boolean }) {
  const t = await getTranslations()
  const english = (await getLocale()) === 'en'
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-rule py-2.5">
      <span className="w-12 shrink-0">
        {row.unread ? (
          <Badge tone="seal">{t('notice.unread')}</Badge>
        ) : (
          <span className="sr-only">{t('notice.read')}</span>
        )}
      </span>
      <span className={row.unread ? 'min-w-0 flex-1 font-semibold' : 'min-w-0 flex-1'}>
        <NoticeLink
          href={`/programmes/${row.programmeId}/${row.path}`}
          programmeId={row.programmeId}
          noticeId={row.id}
          unread={row.unread}
        >
          <WholeDays text={phraseOf(t, row, english)} />
        </NoticeLink>
      </span>
      {elsewhere && <span className="text-sm text-soft">{english ? row.programmeEn : row.programmeZh}</span>}
    </li>
  )
}
