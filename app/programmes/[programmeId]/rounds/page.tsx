import { getTranslations } from 'next-intl/server'
import { listRounds, type RoundRow } from '../../../../db/queries/rounds.ts'
import { page } from '../../../../lib/access/view.ts'
import { stateOf } from '../../../../lib/rounds/round.ts'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { WholeDays } from '../../../ui/whole-days.tsx'
import { SupervisionViews } from '../visits/views.tsx'
import { Covered } from './covered.tsx'
import { currentRound } from './current.ts'
import { stateTones } from './tones.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('round'))('title') }
}

export default page({ may: 'round.see' }, async ({ read, programme, today, search, can }) => {
  const t = await getTranslations('round')
  const base = `/programmes/${programme.id}/rounds`
  const rounds = await listRounds(read, programme.id)
  const now = currentRound(rounds, today)
  const columns: Column<RoundRow>[] = [
    { key: 'name', label: t('columns.name'), names: true, cell: ({ name }) => name },
    {
      key: 'period',
      label: t('columns.period'),
      cell: ({ startsOn, endsOn }) => <WholeDays text={t('period', { first: startsOn, last: endsOn })} />,
    },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => <Badge tone={stateTones[stateOf(row)]}>{t(`states.${stateOf(row)}`)}</Badge>,
    },
    { key: 'scope', label: t('columns.scope'), phoneOff: true, cell: ({ scope }) => t(`scopes.${scope}`) },
    { key: 'teams', label: t('columns.teams'), numeric: true, phoneOff: true, cell: ({ teams }) => teams },
    {
      key: 's0',
      label: t('columns.s0'),
      numeric: true,
      cell: (row) => <Covered part={row.plannedVisited} whole={row.planned} live={row.id === now?.id} />,
    },
    {
      key: 'covered',
      label: t('columns.covered'),
      numeric: true,
      phoneOff: true,
      cell: (row) => t('fraction', { part: row.visited, whole: row.inScope }),
    },
  ]
  return (
    <>
      <Said search={search} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          can('round.plan') && (
            <ButtonLink look="primary" href={`${base}/new`}>
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <SupervisionViews base={`/programmes/${programme.id}`} current="rounds" all />
      <RowKeys />
      <Table
        caption={t('caption')}
        captionHidden
        columns={columns}
        rows={rounds}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/${id}`}
        empty={<Empty title={t('empty')}>{t('emptyText')}</Empty>}
      />
    </>
  )
})
