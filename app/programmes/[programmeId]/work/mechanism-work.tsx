import { getTranslations } from 'next-intl/server'
import { listActions } from '../../../../db/queries/actions.ts'
import { listAnswers } from '../../../../db/queries/issues.ts'
import type { Group } from '../../../../lib/access/actor.ts'
import { overdueBefore } from '../../../../lib/findings/finding.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { ActionTable } from '../actions/action-table.tsx'
import { baseOf, type WorkView } from './work-view.ts'

const most = { from: 0, size: 20 }

/** What meetings and issues ask of the own units, and what waits to be accepted by the own groups. Nothing: nothing. */
export async function MechanismWork({ view, units }: { view: WorkView; units: string[] }) {
  const t = await getTranslations()
  const { read, programme, today, locale, actor } = view
  const base = baseOf(view)
  const groups = actor.seats.flatMap(({ group }): Group[] => (group ? [group] : []))
  const [owed, waiting, answers] = await Promise.all([
    listActions(read, programme.id, today, { seen: units, owed: true }, most),
    listActions(read, programme.id, today, { seen: 'all', state: 'waiting', groups }, most),
    listAnswers(read, programme.id, today, { owedBy: units }),
  ])
  const lists = [
    { key: 'unit', ...owed },
    { key: 'group', ...waiting },
  ] as const
  return (
    <>
      {answers.length > 0 && (
        <Section title={t('issue.work.title')} sub={t('issue.work.sub', { count: answers.length })}>
          <Table
            caption={t('issue.work.title')}
            captionHidden
            rows={answers}
            rowKey={({ id }) => id}
            rowHref={({ issueId }) => `${base}/issues/${issueId}`}
            columns={[
              { key: 'title', label: t('issue.columns.title'), names: true, cell: (row) => row.title },
              {
                key: 'due',
                label: t('issue.form.dueOn'),
                cell: (row) => (
                  <span className="whitespace-nowrap">
                    <time>{row.dueOn}</time>{' '}
                    {row.dueOn < overdueBefore(today) && <Badge tone="seal">{t('issue.late')}</Badge>}
                  </span>
                ),
              },
            ]}
          />
        </Section>
      )}
      {lists
        .filter(({ total }) => total > 0)
        .map(({ key, rows, total }) => (
          <Section
            key={key}
            title={t(`action.work.${key}`)}
            sub={t('action.work.sub', { count: total })}
            actions={<a href={`${base}/actions`}>{t('action.work.all')}</a>}
          >
            <ActionTable
              base={base}
              rows={rows}
              total={total}
              locale={locale}
              unit={key === 'group' || units.length > 1}
              captionHidden
              empty={null}
            />
          </Section>
        ))}
    </>
  )
}
