import { getTranslations } from 'next-intl/server'
import type { Hanging, HangingList } from '../../../../db/queries/hanging.ts'
import { recordPath } from '../../../../lib/records/paths.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Flash } from '../../../ui/flash.tsx'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page-head.tsx'

type Props = {
  programmeId: string
  lists: HangingList[]
  locale: string
  /** The kind that is shown whole. */
  whole: string | null
  few: number
  /** Whoever sees one unit need not be told which. */
  speaksForOne: boolean
}

/** What hangs in the air: counted kind by kind, the first of each listed, each opening where it can be mended. */
export async function HangingSections({ programmeId, lists, locale, whole, few, speaksForOne }: Props) {
  const t = await getTranslations('chain')
  const found = lists.filter(({ total }) => total > 0)
  if (found.length === 0) return <Flash tone="good">{t('nothing')}</Flash>
  const here = `/programmes/${programmeId}/chain`
  return (
    <Section id="hanging" title={t('hanging')}>
      <dl className="mb-6 grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {found.map(({ kind, total }) => (
          <div key={kind} className="flex items-baseline justify-between gap-4 border-b border-rule py-1">
            <dt>
              <a href={`#${kind}`}>{t(`kinds.${kind}`)}</a>
            </dt>
            <dd>
              <b className="num">{total}</b>
            </dd>
          </div>
        ))}
      </dl>
      <div className="gap-x-10 lg:columns-2">
        {found.map(({ kind, total, rows }) => {
          const shown = whole === kind ? rows : rows.slice(0, few)
          return (
            <section key={kind} id={kind} className="mb-6 break-inside-avoid-column">
              <h3 className="mb-1">
                {t(`kinds.${kind}`)} <Badge tone="warn">{total}</Badge>
              </h3>
              <ul className="text-sm">
                {shown.map((row) => (
                  <li key={`${row.id}-${row.unitZh}-${row.text}`}>
                    <Item
                      programmeId={programmeId}
                      row={row}
                      english={locale === 'en'}
                      named={!speaksForOne}
                    />
                  </li>
                ))}
              </ul>
              {total > shown.length && (
                <Link className="no-print text-sm" href={`${here}?show=${kind}#${kind}`}>
                  {t('more', { count: total - shown.length })}
                </Link>
              )}
            </section>
          )
        })}
      </div>
    </Section>
  )
}

type Line = { programmeId: string; row: Hanging; english: boolean; named: boolean }

function Item({ programmeId, row, english, named }: Line) {
  const unit = english ? row.unitEn : row.unitZh
  const text = (english ? row.textEn : null) ?? row.text
  const href = recordPath(programmeId, row.kind, row.id)
  const label = text ?? unit ?? ''
  return (
    <>
      {named && unit && text && <span className="text-soft">{unit} </span>}
      {href ? <Link href={href}>{label}</Link> : label}
    </>
  )
}
