import { getTranslations } from 'next-intl/server'
import type { VersionToRead } from '../../../../../lib/models/list.ts'
import { Table } from '../../../../ui/table.tsx'
import { StateOfModel } from './state.tsx'

/** The versions, the newest first: who drafted and published each, when, why, and from when it counts. */
export async function VersionTable({ rows, base }: { rows: VersionToRead[]; base: string }) {
  const t = await getTranslations('model')
  return (
    <Table
      caption={t('versions')}
      captionHidden
      rows={rows}
      rowKey={({ version }) => String(version)}
      rowHref={({ id }) => id && `${base}/scorecard/model/${id}`}
      columns={[
        {
          key: 'version',
          label: t('columns.version'),
          names: true,
          cell: ({ version }) => t('version', { version }),
        },
        { key: 'state', label: t('columns.state'), cell: ({ state }) => <StateOfModel state={state} /> },
        {
          key: 'from',
          label: t('columns.from'),
          cell: ({ fromOn }) => (fromOn ? <time dateTime={fromOn}>{fromOn}</time> : '—'),
        },
        {
          key: 'differs',
          label: t('columns.differs'),
          numeric: true,
          phoneOff: true,
          cell: ({ differs }) => t('places', { count: differs.length }),
        },
        {
          key: 'who',
          label: t('columns.who'),
          phoneOff: true,
          cell: ({ draftedOn, draftedByName, publishedOn, publishedByName }) => (
            <>
              {draftedOn && t('draftedBy', { on: draftedOn, name: draftedByName ?? '' })}
              {publishedOn && <br />}
              {publishedOn && t('publishedBy', { on: publishedOn, name: publishedByName ?? '' })}
            </>
          ),
        },
        {
          key: 'reason',
          label: t('columns.reason'),
          phoneOff: true,
          cell: ({ reason }) => reason ?? t('inCode'),
        },
      ]}
    />
  )
}
