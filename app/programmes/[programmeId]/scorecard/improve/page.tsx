import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { may } from '../../../../../lib/access/permissions.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn } from '../../../../../lib/models/model.ts'
import { contributions } from '../../../../../lib/scorecards/contributions.ts'
import { interestByKind } from '../../../../../lib/scorecards/levers.ts'
import { gains, patterns } from '../../../../../lib/scoring/improve.ts'
import type { PartCode } from '../../../../../lib/scoring/model.ts'
import { ratio } from '../../../../../lib/scoring/part.ts'
import { unitShort } from '../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Views } from '../views.tsx'
import { GainTable, Patterns } from './gain-table.tsx'

/** How many units are named beside a part. */
const named = 3

export async function generateMetadata() {
  return { title: (await getTranslations('improve'))('title') }
}

/** What would raise the programme's score most, and which units hold each part back (paper §4.2). */
export default page({ may: 'programme.see' }, async (view) => {
  const { read, programme, today, locale, actor, can } = view
  const model = modelOn(programme, today)
  const [t, board, units] = await Promise.all([
    getTranslations(),
    readBoard(read, programme.id, model),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}`
  const listed = may('units.see-all', actor) ? 'all' : seenUnits(view)
  const names = new Map(units.map((unit) => [unit.id, unitShort(unit, locale)]))
  const { card } = board.programme
  const { target } = model.constants
  const behind = (part: PartCode) => {
    const short = contributions(board, part, listed).rows.filter((row) => (ratio(row) ?? 1) < target)
    const first = short.slice(0, named).map(({ unitId }) => names.get(unitId))
    return [first.join(t('overview.comma')), t('improve.units', { count: short.length })]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('improve.title')}
        sub={t('improve.sub', { today })}
      />
      <Views base={base} of="programme" current="improve" compares={can('units.see-all')} />
      <Patterns found={patterns(card, model, interestByKind(board, units, model))} />
      {card.ecc === null && <p className="mb-4 text-sm text-soft">{t('improve.partial')}</p>}
      <GainTable
        gains={gains(card, model)}
        target={target}
        hrefOf={(part) => `${base}/scorecard/${part}`}
        behind={behind}
        holders={() => ''}
      />
    </>
  )
})
