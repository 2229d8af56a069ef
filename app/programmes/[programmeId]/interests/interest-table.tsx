import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { InterestRow } from '../../../../db/queries/interests.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { stateOf } from '../../../../lib/interests/interest.ts'
import { Badge } from '../../../ui/badge.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { ConfirmPress } from './confirm-press.tsx'
import { interestTone } from './tones.ts'

type Props = {
  programmeId: string
  rows: InterestRow[]
  total: number
  locale: string
  /** Several units are seen, so each row names its own. */
  many: boolean
  mayConfirm: (row: InterestRow) => boolean
  empty: ReactNode
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** The claims; one that waits for the reader's own confirmation is confirmed in its row. */
export async function InterestTable({ programmeId, rows, total, locale, many, mayConfirm, empty }: Props) {
  const t = await getTranslations('interest')
  const columns: Column<InterestRow>[] = [
    ...(many
      ? [
          {
            key: 'unit',
            label: t('columns.unit'),
            cell: (row: InterestRow) => <span className="whitespace-nowrap">{unitName(row, locale)}</span>,
          },
        ]
      : []),
    { key: 'claim', label: t('columns.claim'), names: true, cell: (row) => short(row.claim) },
    { key: 'type', label: t('columns.type'), phoneOff: true, cell: (row) => t(`types.${row.type}`) },
    { key: 'importance', label: t('columns.importance'), numeric: true, cell: (row) => row.importance },
    {
      key: 'claimedOn',
      label: t('columns.claimedOn'),
      phoneOff: true,
      cell: (row) => <time>{row.claimedOn}</time>,
    },
    {
      key: 'benefits',
      label: t('columns.benefits'),
      numeric: true,
      phoneOff: true,
      cell: (row) => row.benefits,
    },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) =>
        mayConfirm(row) ? (
          <ConfirmPress
            programmeId={programmeId}
            interestId={row.id}
            version={row.version}
            submissionKey={randomUUID()}
            claim={short(row.claim)}
            from="list"
          />
        ) : (
          <Badge tone={interestTone[stateOf(row)]}>{t(`states.${stateOf(row)}`)}</Badge>
        ),
    },
  ]
  return (
    <Words of={['interest']}>
      <Table
        caption={t('caption', { total })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/programmes/${programmeId}/interests/${row.id}`}
        empty={empty}
      />
    </Words>
  )
}
