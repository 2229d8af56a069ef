import { getTranslations } from 'next-intl/server'
import { listAssignments } from '../../../../db/queries/assignments.ts'
import { changesSince, lateUnits, openFindings, reportsAwaiting } from '../../../../db/queries/work.ts'
import { titleOf, unitOf } from '../../../../lib/assignments/names.ts'
import { lastFriday, overdueBefore } from '../../../../lib/work/days.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { Findings } from './findings.tsx'
import { LateUnits } from './late-units.tsx'
import { Since } from './since.tsx'
import { baseOf, type WorkView } from './work-view.ts'

/** Monday of the organisation-promotion group: what to review, what to accept, who is late, what has changed. */
export async function PromotionWork({ view }: { view: WorkView }) {
  const t = await getTranslations('work')
  const { read, programme, today, locale } = view
  const base = baseOf(view)
  const before = overdueBefore(today)
  const friday = lastFriday(today)
  const [awaiting, claims, late, findings, changes] = await Promise.all([
    reportsAwaiting(read, programme.id, today, 5),
    listAssignments(read, programme.id, today, { seen: 'all', claimed: true, limit: 20 }),
    lateUnits(read, programme.id, today, before, 15),
    openFindings(read, programme.id, today, { seen: 'all', dueBefore: before, limit: 10 }),
    changesSince(read, programme.id, friday, today),
  ])
  return (
    <>
      <Section
        title={t('review')}
        sub={t('count', { count: awaiting[0]?.total ?? 0 })}
        actions={
          awaiting.length > 0 && (
            <ButtonLink look="decide" size="s" href={`${base}/review`}>
              {t('toReview')}
            </ButtonLink>
          )
        }
      >
        <Table
          caption={t('review')}
          captionHidden
          rows={awaiting}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `${base}/reports/${id}`}
          empty={<Empty title={t('nothingToReview')} />}
          columns={[
            { key: 'unit', label: t('unit'), cell: (row) => unitOf(row, locale) },
            { key: 'task', label: t('task'), names: true, cell: (row) => titleOf(row, locale) },
            {
              key: 'percent',
              label: t('percent'),
              numeric: true,
              cell: (row) => `${Math.round(row.percent)}%`,
            },
            { key: 'on', label: t('submittedOn'), cell: (row) => <time>{row.submittedOn}</time> },
            {
              key: 'claims',
              label: t('state'),
              phoneOff: true,
              cell: (row) => row.claimsCompletion && <Badge tone="warn">{t('claims')}</Badge>,
            },
          ]}
        />
      </Section>
      {claims.length > 0 && (
        <Section title={t('claimed')} sub={t('count', { count: claims.length })}>
          <Table
            caption={t('claimed')}
            captionHidden
            rows={claims}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `${base}/assignments/${id}`}
            columns={[
              { key: 'unit', label: t('unit'), cell: (row) => unitOf(row, locale) },
              { key: 'task', label: t('task'), names: true, cell: (row) => titleOf(row, locale) },
              { key: 'on', label: t('completedOn'), cell: (row) => <time>{row.completedOn}</time> },
              { key: 'due', label: t('due'), phoneOff: true, cell: (row) => <time>{row.dueOn}</time> },
            ]}
          />
        </Section>
      )}
      <Section
        title={t('lateUnits')}
        sub={t('unitCount', { count: late[0]?.total ?? 0 })}
        actions={<Link href={`${base}/tasks/matrix?light=red`}>{t('allLate')}</Link>}
      >
        <LateUnits view={view} rows={late} />
      </Section>
      <Section title={t('sinceFriday', { on: friday })}>
        <Since counts={changes} />
      </Section>
      <Section title={t('overdueFindings')} sub={t('count', { count: findings[0]?.total ?? 0 })}>
        <Findings view={view} rows={findings} empty="noOverdueFindings" unit />
      </Section>
    </>
  )
}
