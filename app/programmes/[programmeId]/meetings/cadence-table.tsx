import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { CadenceRow } from '../../../../db/queries/meetings.ts'
import type { Group } from '../../../../lib/access/actor.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { keptCadence } from '../../../../lib/meetings/cadence.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Details } from '../../../ui/details.tsx'
import { Table } from '../../../ui/table.tsx'
import { CadenceForm } from './cadence-form.tsx'

type Props = {
  programmeId: string
  rows: CadenceRow[]
  today: Day
  mayHold: (group: Group) => boolean
}

/** Each group's rule, how it was kept, and every stretch in which no meeting took place. */
export async function CadenceTable({ programmeId, rows, today, mayHold }: Props) {
  const t = await getTranslations('meeting')
  const kept = (row: CadenceRow) =>
    row.everyWorkdays && row.fromOn && row.fromOn <= today
      ? keptCadence({ everyWorkdays: row.everyWorkdays, fromOn: row.fromOn }, row.held, today)
      : null
  return (
    <Words of={['meeting']}>
      <Table
        caption={t('cadence.caption')}
        captionHidden
        rows={rows}
        rowKey={({ group }) => group}
        columns={[
          { key: 'group', label: t('columns.group'), names: true, cell: (row) => t(`groups.${row.group}`) },
          {
            key: 'rule',
            label: t('cadence.title'),
            cell: (row) =>
              row.everyWorkdays ? (
                t('cadence.rule', { days: row.everyWorkdays, from: row.fromOn ?? '' })
              ) : (
                <span className="text-soft">{t('cadence.none')}</span>
              ),
          },
          {
            key: 'last',
            label: t('cadence.last'),
            phoneOff: true,
            cell: (row) => row.held.length > 0 && <time>{row.held.at(-1)}</time>,
          },
          {
            key: 'next',
            label: t('cadence.next'),
            cell: (row) => {
              const nextBy = kept(row)?.nextBy
              return (
                nextBy && (
                  <span className="whitespace-nowrap">
                    <time>{nextBy}</time> {nextBy === today && <Badge tone="seal">{t('cadence.late')}</Badge>}
                  </span>
                )
              )
            },
          },
          {
            key: 'missed',
            label: t('cadence.missed'),
            cell: (row) => {
              const missed = kept(row)?.missed ?? []
              if (missed.length === 0) return kept(row) ? t('cadence.times', { count: 0 }) : null
              return (
                <Details summary={t('cadence.times', { count: missed.length })}>
                  <ul aria-label={t('cadence.missedList')}>
                    {missed.map((stretch) => (
                      <li key={stretch.from} className="text-sm">
                        {t('cadence.missedRow', stretch)}
                      </li>
                    ))}
                  </ul>
                </Details>
              )
            },
          },
          {
            key: 'set',
            label: <span className="sr-only">{t('cadence.set')}</span>,
            cell: ({ group, everyWorkdays, fromOn }) =>
              mayHold(group) && (
                <CadenceForm
                  hidden={{ programmeId, submissionKey: randomUUID(), group }}
                  name={t(`groups.${group}`)}
                  everyWorkdays={everyWorkdays ?? 10}
                  fromOn={fromOn ?? today}
                />
              ),
          },
        ]}
      />
    </Words>
  )
}
