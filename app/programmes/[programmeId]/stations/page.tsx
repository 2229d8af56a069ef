import { getTranslations } from 'next-intl/server'
import { listStations, type StationRow } from '../../../../db/queries/stations.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { stationStanding } from '../../../../lib/stations/station.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { unitName } from '../findings/names.ts'
import { SupervisionViews } from '../visits/views.tsx'
import { stationTones } from './tones.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('station'))('title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('station')
  const seen = seenUnits(view)
  const base = `/programmes/${programme.id}/stations`
  const columns: Column<StationRow>[] = [
    { key: 'unit', label: t('columns.unit'), names: true, cell: (row) => unitName(row, locale) },
    { key: 'place', label: t('columns.place'), phoneOff: true, cell: ({ place }) => place },
    {
      key: 'period',
      label: t('columns.period'),
      cell: (row) => t('period', { first: row.fromOn, last: row.endedOn ?? row.untilOn }),
    },
    { key: 'days', label: t('columns.days'), numeric: true, cell: ({ days }) => days },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => {
        const state = stationStanding(row, today)
        return <Badge tone={stationTones[state]}>{t(`states.${state}`)}</Badge>
      },
    },
  ]
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          can('station.keep') && (
            <ButtonLink look="primary" href={`${base}/new`}>
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <SupervisionViews base={`/programmes/${programme.id}`} current="stations" all={seen === 'all'} />
      <RowKeys />
      <Table
        caption={t('caption')}
        captionHidden
        columns={columns}
        rows={await listStations(read, programme.id, today, { seen })}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/${id}`}
        empty={<Empty title={t('none')}>{t('noneText')}</Empty>}
      />
    </>
  )
})
