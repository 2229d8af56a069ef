import { getLocale, getTranslations } from 'next-intl/server'
import type { TrailEntry } from '../../../db/queries/trail.ts'
import { momentInShanghai } from '../../../lib/calendar.ts'
import { diffOf } from '../../../lib/events/diff.ts'
import { keyOf } from '../../../lib/i18n/keys.ts'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'

export async function TrailTable({ rows }: { rows: TrailEntry[] }) {
  const t = await getTranslations()
  const english = (await getLocale()) === 'en'
  const words = (name: string) => (t.has(keyOf('events', name)) ? t(keyOf('events', name)) : name)
  return (
    <Table
      caption={t('admin.auditTitle')}
      captionHidden
      rows={rows}
      rowKey={(entry) => String(entry.id)}
      columns={[
        {
          key: 'at',
          label: t('admin.at'),
          cell: (entry) => (
            <>
              <time dateTime={entry.at}>{momentInShanghai(new Date(entry.at))}</time>
              <span className="block text-xs text-soft num">#{entry.id}</span>
            </>
          ),
        },
        {
          key: 'actor',
          label: t('admin.actor'),
          cell: (entry) => (
            <>
              {entry.actor ?? t('admin.nobodyActed')}
              {entry.username && <span className="block text-xs text-soft">{entry.username}</span>}
            </>
          ),
        },
        {
          key: 'what',
          label: t('admin.event'),
          names: true,
          cell: (entry) => (
            <>
              {words(entry.name)}
              <span className="block text-xs font-normal text-soft">{entry.name}</span>
            </>
          ),
        },
        {
          key: 'unit',
          label: t('admin.unit'),
          phoneOff: true,
          cell: (entry) => (english ? entry.unitEn : entry.unitZh) ?? '–',
        },
        { key: 'diff', label: t('admin.diff'), cell: (entry) => <Diff entry={entry} /> },
      ]}
      empty={<Empty title={t('admin.noEvents')}>{t('admin.noEventsText')}</Empty>}
    />
  )
}

/** What it was and what it became; the record and the request by their ids. */
async function Diff({ entry }: { entry: TrailEntry }) {
  const t = await getTranslations('admin')
  const changes = diffOf(entry.before, entry.after)
  return (
    <details>
      <summary className="text-link underline underline-offset-3">
        {t('changes', { count: changes.length })}
      </summary>
      <dl className="mt-2 grid gap-1 text-sm">
        {changes.map(({ field, before, after }) => (
          <div key={field} className="break-words">
            <dt className="font-semibold">{field}</dt>
            <dd className="m-0">
              {before !== null && (
                <del>
                  <span className="sr-only">{t('was')} </span>
                  {before}
                </del>
              )}{' '}
              {after !== null && (
                <ins className="no-underline">
                  <span className="sr-only">{t('became')} </span>
                  {before !== null && '→ '}
                  {after}
                </ins>
              )}
            </dd>
          </div>
        ))}
        <div className="break-all text-xs text-soft">
          <dt className="inline">{entry.recordKind} </dt>
          <dd className="inline">{entry.recordId}</dd>
        </div>
        {entry.requestId && (
          <div className="break-all text-xs text-soft">
            <dt className="inline">{t('request')} </dt>
            <dd className="inline">{entry.requestId}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
