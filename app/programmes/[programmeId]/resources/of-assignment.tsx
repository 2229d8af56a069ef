import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import { resourcesOf } from '../../../../db/queries/resources.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { isIdle } from '../../../../lib/resources/resource.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { CommitForm, SupplyForm } from './resource-forms.tsx'

type Props = {
  read: Queryable
  programmeId: string
  assignment: { id: string; startsOn: Day; acceptedOn: Day | null }
  today: Day
  mayRecord: boolean
}

/** What an assignment was promised and got; under way with nothing, it says 空转. */
export async function ResourcesOfAssignment({ read, programmeId, assignment, today, mayRecord }: Props) {
  const t = await getTranslations('resource')
  const rows = await resourcesOf(read, programmeId, assignment.id)
  const number = new Intl.NumberFormat('zh-CN')
  const amount = (value: number, unit: string) => `${number.format(value)} ${unit}`
  return (
    <Section
      title={t('of.title')}
      {...(isIdle(assignment, rows, today) ? { sub: <Badge tone="seal">{t('idle')}</Badge> } : {})}
      actions={
        mayRecord && (
          <Words of={['resource']}>
            <CommitForm
              // Drawn anew after every record, so that the dialog it was made in closes.
              key={rows.length}
              hidden={{ programmeId, submissionKey: randomUUID(), assignmentId: assignment.id }}
            />
          </Words>
        )
      }
    >
      <Words of={['resource']}>
        <Table
          caption={t('of.title')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={<p className="text-soft">{t('of.none')}</p>}
          columns={[
            { key: 'kind', label: t('of.kind'), names: true, cell: (row) => t(`kinds.${row.kind}`) },
            {
              key: 'committed',
              label: t('of.committed'),
              numeric: true,
              cell: (row) => amount(row.committed, row.measureUnit),
            },
            {
              key: 'supplied',
              label: t('of.supplied'),
              numeric: true,
              cell: (row) => amount(row.supplied, row.measureUnit),
            },
            {
              key: 'since',
              label: t('of.suppliedOn'),
              phoneOff: true,
              cell: (row) => row.suppliedOn && <time>{row.suppliedOn}</time>,
            },
            ...(mayRecord
              ? [
                  {
                    key: 'change',
                    label: <span className="sr-only">{t('of.change')}</span>,
                    cell: (row: (typeof rows)[number]) => (
                      <SupplyForm
                        key={row.version}
                        hidden={{
                          programmeId,
                          submissionKey: randomUUID(),
                          resourceId: row.id,
                          version: row.version,
                        }}
                        kind={t(`kinds.${row.kind}`)}
                        start={{ committed: row.committed, supplied: row.supplied }}
                        measureUnit={row.measureUnit}
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Words>
    </Section>
  )
}
