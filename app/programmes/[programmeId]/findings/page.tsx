import { getTranslations } from 'next-intl/server'
import { countFindings, listFindings } from '../../../../db/queries/finding-lists.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { findingStates } from '../../../../lib/findings/finding.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { LadderViews } from '../ladder/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { unitOptions } from '../visits/unit-options.ts'
import { FindingTable } from './finding-table.tsx'
import { LedgerFilters } from './ledger-filters.tsx'
import { addressOf, type LedgerSearch, ledgerSearch } from './search.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('finding'))('title') }
}

const size = 50
/** For the printed ledger: everything, within what a browser can lay out. */
const sizeOfPrint = 2000

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('finding')
  const kinds = await getTranslations('visit.kinds')
  const search = ledgerSearch.parse(view.search)
  const units = seenUnits(view)
  const sort = { by: search.sort, down: search.down === '1' }
  const rowsWanted = search.all ? { from: 0, size: sizeOfPrint } : { from: (search.page - 1) * size, size }
  const filter = {
    units,
    unitId: search.unit,
    state: search.state === 'all' ? undefined : search.state,
    visitId: search.visit,
    severity: search.severity,
    cause: search.cause,
    from: search.from,
    to: search.to,
    reopened: search.reopened,
  }
  const [{ rows, total }, counts, all] = await Promise.all([
    listFindings(read, programme.id, today, filter, { sort, ...rowsWanted }),
    countFindings(read, programme.id, today, units),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/findings`
  const href = (change: Partial<Record<keyof LedgerSearch, string | number | undefined>>) =>
    addressOf(base, { ...plain(search), page: undefined, all: undefined, ...change })
  const { unit, visit, severity, cause, from, to, reopened } = search
  const filtered = Boolean(unit || visit || severity || cause || from || to || reopened)
  const sum = counts.open + counts.closed
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          <>
            {total > 0 && (
              <a
                className="link no-print"
                href={addressOf('/api/v1/findings/ledger', {
                  programme: programme.id,
                  state: search.state,
                  ...{ unit, visit, severity, cause, from, to, reopened },
                })}
                download
              >
                {t('ledger.export')}
              </a>
            )}
            {!search.all && total > 0 && (
              <Link className="link no-print" href={href({ all: 1 })}>
                {t('print')}
              </Link>
            )}
            {can('finding.raise') && (
              <ButtonLink look="primary" href={addressOf(`${base}/new`, { unit: search.unit })}>
                {t('new')}
              </ButtonLink>
            )}
          </>
        }
      />
      <LadderViews base={`/programmes/${programme.id}`} current="findings" />
      <Tabs
        label={t('views')}
        tabs={[...findingStates, 'all' as const].map((state) => ({
          href: href({ state: state === 'open' ? undefined : state }),
          label: `${t(`lists.${state}`)} ${state === 'all' ? sum : counts[state]}`,
          current: search.state === state,
        }))}
      />
      <LedgerFilters
        search={search}
        units={units === 'all' ? unitOptions(all, locale, (kind) => kinds(kind)) : null}
        clearHref={filtered ? addressOf(base, { state: plain(search).state }) : undefined}
      />
      {search.all && (
        <p className="no-print mb-3">
          {t('printed', { total })} <Link href={href({})}>{t('back')}</Link>
        </p>
      )}
      <RowKeys />
      <FindingTable
        programmeId={programme.id}
        rows={rows}
        total={total}
        today={today}
        first={rowsWanted.from + 1}
        withClosed={search.state === 'closed' || search.state === 'all'}
        sort={sort}
        sortHref={({ by, down }) => href({ sort: by, down: down ? '1' : undefined })}
        ofOneUnit={units !== 'all' && units.length === 1}
        empty={
          filtered || sum > 0 ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
          )
        }
      />
      {!search.all && (
        <Pages page={search.page} total={total} size={size} href={(number) => href({ page: number })} />
      )}
    </>
  )
})

/** What differs from the usual address. */
function plain({ state, sort, ...rest }: LedgerSearch) {
  return { ...rest, state: state === 'open' ? undefined : state, sort: sort === 'due' ? undefined : sort }
}
