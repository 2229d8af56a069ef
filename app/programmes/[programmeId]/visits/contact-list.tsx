import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import {
  type Contact,
  type ContactMark,
  listContacts,
  longestAgoFirst,
} from '../../../../db/queries/contacts.ts'
import { type Day, daysBetween } from '../../../../lib/calendar.ts'
import { TakeAlongLink } from '../../../frame/take-along-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'

type Props = {
  read: Queryable
  programmeId: string
  today: Day
  locale: string
  mayLog: (organisationId: string) => boolean
}

/** Every unit and the days since it was last contacted; who never was stands first. */
export async function ContactList({ read, programmeId, today, locale, mayLog }: Props) {
  const t = await getTranslations('visit')
  const marks = await getTranslations('round.markNames')
  const markName = (mark: ContactMark) => marks(mark)
  const base = `/programmes/${programmeId}`
  const since = (on: Day) => {
    const days = daysBetween(on, today)
    return days <= 0 ? t('contact.today') : t('contact.days', { days })
  }
  const columns: Column<Contact>[] = [
    { key: 'unit', label: t('columns.unit'), names: true, cell: (row) => unitName(row, locale) },
    {
      key: 'since',
      label: t('columns.since'),
      numeric: true,
      cell: ({ lastOn }) => (lastOn ? since(lastOn) : <Badge tone="warn">{t('contact.never')}</Badge>),
    },
    {
      key: 'last',
      label: t('columns.last'),
      cell: ({ lastOn, lastMark }) =>
        lastOn && (
          <>
            <time dateTime={lastOn}>{lastOn}</time>{' '}
            <span className="whitespace-nowrap">{markName(lastMark ?? 'on-site')}</span>
          </>
        ),
    },
    {
      key: 'visits',
      label: t('columns.visits'),
      numeric: true,
      phoneOff: true,
      cell: ({ visits }) => visits,
    },
    {
      key: 'open',
      label: t('columns.open'),
      numeric: true,
      phoneOff: true,
      cell: ({ openFindings, unitId }) =>
        openFindings > 0 && <Link href={`${base}/findings?unit=${unitId}`}>{openFindings}</Link>,
    },
    {
      key: 'log',
      label: <span className="sr-only">{t('new')}</span>,
      cell: ({ unitId, organisationId }) =>
        mayLog(organisationId) && (
          <span className="no-print whitespace-nowrap">
            <Link className="link" href={`${base}/visits/new?unit=${unitId}`}>
              {t('contact.log')}
            </Link>{' '}
            <TakeAlongLink programmeId={programmeId} unitId={unitId} />
          </span>
        ),
    },
  ]
  return (
    <Table
      caption={t('contact.caption')}
      columns={columns}
      rows={longestAgoFirst(await listContacts(read, programmeId, today))}
      rowKey={({ unitId }) => unitId}
      rowHref={({ unitId }) => `${base}/visits?unit=${unitId}`}
      dense
    />
  )
}
