import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SystemRow } from '../../../../db/queries/systems.ts'
import type { Subject } from '../../../../lib/access/actor.ts'
import type { Permission } from '../../../../lib/access/permissions.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { JudgeSystem, SettleSystem } from './system-forms.tsx'

type Props = {
  programmeId: string
  rows: SystemRow[]
  total: number
  today: string
  locale: string
  can: (permission: Permission, subject?: Subject) => boolean
  ofOneUnit: boolean
  empty: ReactNode
}

/** The inventory of legacy systems with its verdicts; what can be done stands in the row. */
export async function SystemTable({ programmeId, rows, total, today, locale, can, ofOneUnit, empty }: Props) {
  const t = await getTranslations('platform')
  const columns: Column<SystemRow>[] = [
    { key: 'name', label: t('system.name'), names: true, cell: (row) => row.name },
    ...(ofOneUnit
      ? []
      : [{ key: 'unit', label: t('unit'), cell: (row: SystemRow) => unitName(row, locale) }]),
    {
      key: 'found',
      label: t('system.foundOn'),
      phoneOff: true,
      cell: (row) => <time>{row.foundOn}</time>,
    },
    {
      key: 'verdict',
      label: t('system.verdict'),
      cell: (row) =>
        row.verdict ? (
          <>
            <Badge tone={row.settledOn ? 'good' : 'plain'}>{t(`system.verdicts.${row.verdict}`)}</Badge>
            {row.settledOn && (
              <span className="ms-2 text-sm text-soft">{t('system.settledMark', { on: row.settledOn })}</span>
            )}
          </>
        ) : (
          <Badge tone="warn">{t('system.states.unjudged')}</Badge>
        ),
    },
    { key: 'why', label: t('system.why'), phoneOff: true, cell: (row) => row.verdictWhy },
    { key: 'act', label: <span className="sr-only">{t('list.next')}</span>, cell: act },
  ]
  function act({ id, unitId, version, name, verdict, settledOn, recordedBy }: SystemRow) {
    const hidden = () => ({ programmeId, systemId: id, version, submissionKey: randomUUID() })
    if (!verdict && can('platform.accept', { unitId, submittedBy: recordedBy }))
      return <JudgeSystem hidden={hidden()} name={name} />
    if ((verdict === 'clean' || verdict === 'merge') && !settledOn && can('platform.propose', { unitId }))
      return <SettleSystem hidden={hidden()} name={name} today={today} />
    return null
  }
  return (
    <Words of={['platform']}>
      <Table
        caption={t('system.caption', { total })}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={empty}
      />
    </Words>
  )
}
