import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findLadder } from '../../../../db/queries/ladder.ts'
import { countSlipsByRung, readLadderBoard, readStays } from '../../../../db/queries/ladder-board.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { ladderLists, rungRecords } from '../../../../lib/ladder/board.ts'
import type { ClockRung } from '../../../../lib/ladder/rung.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Pages } from '../visits/pages.tsx'
import { unitOptions } from '../visits/unit-options.ts'
import { BoardFilters } from './board-filters.tsx'
import { ChaseForm } from './chase-form.tsx'
import { RungTable } from './rung-table.tsx'
import { addressOf, ladderSearch } from './search.ts'
import { StandingTable } from './standing-table.tsx'
import { LadderViews } from './views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('ladder'))('title') }
}

const size = 50

/** Who stands on which rung, for how long, and what was sent; from here many are chased at once. */
export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('ladder')
  const kindNames = await getTranslations('visit.kinds')
  const search = ladderSearch.parse(view.search)
  const seen = seenUnits(view)
  const ladder = await findLadder(read, programme)
  const rungs = search.rung ? [search.rung] : ladderLists[search.list]
  const which = { seen, unitId: search.unit, kind: search.kind, group: search.group, rungs }
  const window = { from: (search.page - 1) * size, size }
  const [board, stays, slips, units] = await Promise.all([
    readLadderBoard(read, programme, ladder, today, which, window),
    readStays(read, programme.id, today, which),
    countSlipsByRung(read, programme.id, today, seen),
    listUnits(read, programme.id),
  ])
  const sum = (list: readonly ClockRung[]) => list.reduce((all, rung) => all + (board.counts[rung] ?? 0), 0)
  const total = sum(rungs)
  const base = `/programmes/${programme.id}`
  const here = `${base}/ladder`
  const chases = can('duty.chase') && board.rows.length > 0
  const table = (
    <StandingTable
      base={base}
      rows={board.rows}
      total={total}
      today={today}
      locale={locale}
      choosable={chases}
      withUnit={seen === 'all' || seen.length > 1}
      proposable={(row) =>
        can('escalation.propose', { unitId: row.unitId, unitOrganisationId: row.unitOrganisationId })
      }
      filtered={Boolean(search.rung || search.kind || search.unit || search.group)}
    />
  )
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('title')}
        sub={t(seen === 'all' ? 'about' : 'aboutOwn')}
        actions={
          can('ladder.set') && (
            <ButtonLink href={`${here}/settings`} look="quiet">
              {t('settings.link')}
            </ButtonLink>
          )
        }
      />
      <LadderViews base={base} current="ladder" />
      <Section title={t('steps.title')}>
        <RungTable
          base={base}
          ladder={ladder}
          search={search}
          counts={board.counts}
          records={rungRecords(stays, today)}
          slips={slips}
        />
      </Section>
      <Tabs
        label={t('columns.rung')}
        tabs={(['late', 'before', 'all'] as const).map((list) => ({
          href: addressOf(here, { ...search, list, rung: undefined, page: 1 }),
          label: `${t(`lists.${list}`)} ${sum(ladderLists[list])}`,
          current: !search.rung && search.list === list,
        }))}
      />
      <BoardFilters
        search={search}
        base={here}
        units={seen === 'all' ? unitOptions(units, locale, (kind) => kindNames(kind)) : null}
      />
      <RowKeys />
      {chases ? (
        <Words of={['ladder']}>
          <ChaseForm
            hidden={{
              programmeId: programme.id,
              submissionKey: randomUUID(),
              list: addressOf('', search).replace('?', ''),
            }}
          >
            {table}
          </ChaseForm>
        </Words>
      ) : (
        table
      )}
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(number) => addressOf(here, { ...search, page: number })}
      />
    </>
  )
})
