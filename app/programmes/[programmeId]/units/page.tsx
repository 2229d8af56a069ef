import { getTranslations } from 'next-intl/server'
import { readScoresBy } from '../../../../db/queries/overview.ts'
import { lastWordsByUnit } from '../../../../db/queries/unit-pages.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { readBoard } from '../../../../lib/measures/board.ts'
import { modelOn, settingsOn } from '../../../../lib/models/model.ts'
import { lastFriday } from '../../../../lib/overview/read.ts'
import { chooseUnits, readUnitQuery, unitLines } from '../../../../lib/units/list.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { UnitFilters } from './unit-filters.tsx'
import './units.css'
import { UnitTable } from './unit-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('unit'))('list') }
}

/** Every unit with its scores, its lights and when it was last heard of: to compare, and to find one. */
export default page({ may: 'units.see-all' }, async (view) => {
  const { read, programme, today, search, locale } = view
  const t = await getTranslations('unit')
  const model = modelOn(programme, today)
  const { comparesUnits } = settingsOn(programme, today)
  const [units, board, frozen, contacts] = await Promise.all([
    listUnits(read, programme.id),
    readBoard(read, programme.id, model),
    readScoresBy(read, programme.id, lastFriday(today)),
    lastWordsByUnit(read, programme.id, today),
  ])
  const query = readUnitQuery(search, comparesUnits)
  const lines = chooseUnits(unitLines(units, board, { frozen, contacts, model }), query, locale)
  const base = `/programmes/${programme.id}/units`
  return (
    <>
      <PageHead title={t('list')} sub={t('listSub', { shown: lines.length, all: units.length })} />
      {!comparesUnits && <p className="mb-3 text-sm text-soft">{t('notCompared')}</p>}
      <UnitFilters base={base} query={query} kinds={new Set(units.map(({ kind }) => kind))} />
      {lines.length === 0 ? (
        <Empty title={t('none')} action={<Link href={base}>{t('showAll')}</Link>}>
          {t('noneHint')}
        </Empty>
      ) : (
        <UnitTable
          base={base}
          lines={lines}
          query={query}
          locale={locale}
          compares={comparesUnits}
          opens={seenUnits(view) === 'all'}
        />
      )}
      <RowKeys />
    </>
  )
})
