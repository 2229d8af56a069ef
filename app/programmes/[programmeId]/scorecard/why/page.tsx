import { getTranslations } from 'next-intl/server'
import { listUnits } from '../../../../../db/queries/units.ts'
import { may } from '../../../../../lib/access/permissions.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { modelsBetween } from '../../../../../lib/models/model.ts'
import { betweenAsked } from '../../../../../lib/scorecards/between.ts'
import { readBoardOn } from '../../../../../lib/scorecards/read.ts'
import { type UnitShare, unitShares } from '../../../../../lib/scorecards/why.ts'
import { why } from '../../../../../lib/scoring/why.ts'
import { unitShort } from '../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { points, share } from '../figures.ts'
import '../scorecard.css'
import { Views } from '../views.tsx'
import { BetweenFilter } from './between-filter.tsx'
import { WhySum } from './why-sum.tsx'

/** How many units are named beside a part. */
const named = 5

export async function generateMetadata() {
  return { title: (await getTranslations('why'))('title') }
}

/** Why the programme's score moved between two days: its parts in order of effect, and the units that moved each. */
export default page({ may: 'programme.see' }, async (view) => {
  const { read, programme, today, search, locale, actor, can } = view
  const t = await getTranslations()
  const { from, to } = betweenAsked(search, { first: programme.startsOn, today })
  const units = await listUnits(read, programme.id)
  const { modelThen, model } = modelsBetween(programme, from, to)
  const before = await readBoardOn(read, programme.id, from, modelThen)
  const rescored = modelThen === model ? before : await readBoardOn(read, programme.id, from, model)
  const after = await readBoardOn(read, programme.id, to, model)
  const moves = why(rescored.programme.card, after.programme.card, model)
  const base = `/programmes/${programme.id}`
  const seen = seenUnits(view)
  const listed = may('units.see-all', actor) ? 'all' : seen
  const opens = (unitId: string) => seen === 'all' || seen.includes(unitId)
  const names = new Map(units.map((unit) => [unit.id, unitShort(unit, locale)]))
  const mover = ({ unitId, from: then, to: now }: UnitShare) => {
    const text = `${names.get(unitId)} ${share(then, '—')} → ${share(now, '—')}`
    if (!opens(unitId)) return text
    return <Link href={`${base}/units/${unitId}/scorecard/why?from=${from}&to=${to}`}>{text}</Link>
  }
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('why.title')}
        sub={t('why.sub', { from, to })}
      />
      <Views base={base} of="programme" current="why" compares={can('units.see-all')} />
      <BetweenFilter from={from} to={to} first={programme.startsOn} today={today} />
      <WhySum
        before={before.programme.card}
        rescored={rescored.programme.card}
        after={after.programme.card}
        from={from}
        to={to}
      />
      <Section title={t('why.parts')} sub={t('why.partsHow')}>
        <Table
          caption={t('why.parts')}
          captionHidden
          rows={moves}
          rowKey={({ part }) => part}
          rowHref={({ part }) => `${base}/scorecard/${part}${to === today ? '' : `?on=${to}`}`}
          empty={<Empty title={t('why.nothing')} />}
          columns={[
            {
              key: 'part',
              label: t('scorecard.part'),
              names: true,
              cell: ({ part }) => `${t(`score.parts.${part}`)} ${part}`,
            },
            {
              key: 'then',
              label: from,
              numeric: true,
              phoneOff: true,
              cell: (move) => share(move.from, '—'),
            },
            { key: 'now', label: to, numeric: true, phoneOff: true, cell: (move) => share(move.to, '—') },
            {
              key: 'ecc',
              label: t('why.onTotal'),
              numeric: true,
              cell: (move) => (move.eccPoints === null ? '—' : points(move.eccPoints)),
            },
            {
              key: 'dimension',
              label: t('why.onDimension'),
              numeric: true,
              phoneOff: true,
              cell: (move) => points(move.dimensionPoints),
            },
            {
              key: 'units',
              label: t('why.units'),
              cell: ({ part }) => {
                const shares = unitShares(rescored, after, part, listed)
                return (
                  <ul>
                    {shares.slice(0, named).map((one) => (
                      <li key={one.unitId}>{mover(one)}</li>
                    ))}
                    {shares.length > named && (
                      <li className="text-soft">{t('why.more', { count: shares.length - named })}</li>
                    )}
                  </ul>
                )
              },
            },
          ]}
        />
      </Section>
    </>
  )
})
