import { getTranslations } from 'next-intl/server'
import type { Described } from '../../../../../../../db/queries/scorecards.ts'
import { keyOf } from '../../../../../../../lib/i18n/keys.ts'
import { recordPath } from '../../../../../../../lib/records/paths.ts'
import { dueDayOf, pathsOf, recordOf } from '../../../../../../../lib/scorecards/records.ts'
import type { ItemMove, PartWhy } from '../../../../../../../lib/scorecards/why.ts'
import type { Item } from '../../../../../../../lib/scoring/part.ts'
import { Link } from '../../../../../../ui/link.tsx'
import { figure, points, share } from '../../../../scorecard/figures.ts'

/** Records named beside a part, and events beside a record; the part's own page has them all. */
const [mostRecords, mostEvents] = [6, 3]

type Props = {
  part: PartWhy
  href: string
  programmeId: string
  described: Map<string, Described>
  names: Record<string, string>
  locale: string
}

/** One part that moved: by how much, and which records made it move. */
export async function PartMoved({ part, href, ...rest }: Props) {
  const t = await getTranslations()
  const more = part.items.length - mostRecords
  return (
    <section className="border-b border-rule py-3">
      <h3>
        <Link href={href}>
          {t(`score.parts.${part.part}`)} {part.part}
        </Link>
        <span className="ms-3 text-sm font-normal text-soft">
          {share(part.from, '—')} → {share(part.to, '—')} · {t('why.onDimension')}{' '}
          {points(part.dimensionPoints)}
          {part.eccPoints !== null && ` · ${t('why.onTotal')} ${points(part.eccPoints)}`}
        </span>
      </h3>
      <ul className="mt-1">
        {part.items.slice(0, mostRecords).map((moved) => (
          <li key={`${moved.item.kind}-${moved.item.id}`} className="py-1 text-sm">
            <Moved moved={moved} {...rest} />
          </li>
        ))}
        {more > 0 && <li className="py-1 text-sm text-soft">{t('why.moreRecords', { count: more })}</li>}
      </ul>
    </section>
  )
}

async function Moved({
  moved: { item, from, to, events },
  programmeId,
  described,
  names,
  locale,
}: Omit<Props, 'part' | 'href'> & { moved: ItemMove }) {
  const t = await getTranslations()
  const known = described.get(recordOf(item).id)
  const title = (locale === 'en' && known?.textEn) || known?.text
  const text = [t(`scorecard.kinds.${item.kind}`), title, dueDayOf(item)].filter(Boolean).join(' · ')
  const { record } = pathsOf(programmeId, item)
  const stood = (one: Item | null) =>
    one
      ? `${t(`score.reasons.${one.reason}`, { days: one.daysLate ?? 0 })}${one.counted ? ` ${figure(one.numerator)}/${figure(one.denominator)}` : ''}`
      : t('why.notThere')
  return (
    <>
      {record ? <Link href={record}>{text}</Link> : text}
      <span className="ms-2">
        {stood(from)} → {stood(to)}
      </span>
      <span className="ms-2 text-soft">
        {events.length === 0 && t('why.timeOnly')}
        {events.slice(0, mostEvents).map(({ eventId, on, name, actor, recordKind, recordId }) => {
          const opens = recordPath(programmeId, recordKind, recordId)
          const what = names[keyOf('events', name)] ?? name
          return (
            <span key={eventId} className="me-3">
              <time>{on}</time> {actor ?? t('overview.recent.system')}{' '}
              {opens ? <Link href={opens}>{what}</Link> : what}
            </span>
          )
        })}
      </span>
    </>
  )
}
