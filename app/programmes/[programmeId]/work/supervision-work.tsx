import { getTranslations } from 'next-intl/server'
import { answersAwaiting, leastVisited, openFindings } from '../../../../db/queries/work.ts'
import { unitOf } from '../../../../lib/assignments/names.ts'
import { overdueBefore } from '../../../../lib/work/days.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { Findings } from './findings.tsx'
import { NextVisits } from './next-visits.tsx'
import { baseOf, type WorkView } from './work-view.ts'

/** The supervision group: answers to judge, deadlines that have passed, units nobody has seen for longest. */
export async function SupervisionWork({ view }: { view: WorkView }) {
  const t = await getTranslations('work')
  const { read, programme, today, locale, can, actor } = view
  const base = baseOf(view)
  const [answers, findings, unseen] = await Promise.all([
    answersAwaiting(read, programme.id, today, 10),
    openFindings(read, programme.id, today, { seen: 'all', dueBefore: overdueBefore(today), limit: 10 }),
    leastVisited(read, programme.id, today, 10),
  ])
  const recused = (organisationId: string) => actor.organisationId === organisationId
  return (
    <>
      <NextVisits view={view} />
      <Section
        title={t('answers')}
        sub={t('count', { count: answers[0]?.total ?? 0 })}
        actions={
          can('visit.log') && (
            <ButtonLink look="primary" size="s" href={`${base}/visits/new`}>
              {t('logVisit')}
            </ButtonLink>
          )
        }
      >
        <Table
          caption={t('answers')}
          captionHidden
          rows={answers}
          rowKey={({ findingId }) => findingId}
          rowHref={({ findingId }) => `${base}/findings/${findingId}`}
          empty={<Empty title={t('noAnswers')} />}
          columns={[
            {
              key: 'unit',
              label: t('unit'),
              cell: (row) => (
                <>
                  {unitOf(row, locale)}{' '}
                  {recused(row.unitOrganisationId) && <Badge tone="warn">{t('recused')}</Badge>}
                </>
              ),
            },
            {
              key: 'what',
              label: t('finding'),
              names: true,
              cell: (row) => <span className="line-clamp-2 break-words">{row.description}</span>,
            },
            {
              key: 'severity',
              label: t('severity'),
              numeric: true,
              phoneOff: true,
              cell: (row) => row.severity,
            },
            { key: 'on', label: t('answeredOn'), cell: (row) => <time>{row.submittedOn}</time> },
            { key: 'due', label: t('deadline'), phoneOff: true, cell: (row) => <time>{row.dueOn}</time> },
          ]}
        />
      </Section>
      <Section title={t('overdueFindings')} sub={t('count', { count: findings[0]?.total ?? 0 })}>
        <Findings view={view} rows={findings} empty="noOverdueFindings" unit />
      </Section>
      <Section title={t('leastVisited')}>
        <Table
          caption={t('leastVisited')}
          captionHidden
          rows={unseen}
          rowKey={({ unitId }) => unitId}
          rowHref={({ unitId }) => `${base}/units/${unitId}`}
          empty={<Empty title={t('noUnits')} />}
          columns={[
            { key: 'unit', label: t('unit'), names: true, cell: (row) => unitOf(row, locale) },
            {
              key: 'last',
              label: t('lastVisit'),
              cell: (row) =>
                row.lastVisitOn ? (
                  <time>{row.lastVisitOn}</time>
                ) : (
                  <Badge tone="warn">{t('unvisited')}</Badge>
                ),
            },
            { key: 'open', label: t('openFindings'), numeric: true, cell: (row) => row.open },
          ]}
        />
      </Section>
    </>
  )
}
