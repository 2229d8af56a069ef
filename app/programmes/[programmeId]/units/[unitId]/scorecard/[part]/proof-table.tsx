import { getTranslations } from 'next-intl/server'
import type { Described } from '../../../../../../../db/queries/scorecards.ts'
import { dueDayOf, pathsOf, recordOf } from '../../../../../../../lib/scorecards/records.ts'
import type { Proof } from '../../../../../../../lib/scoring/measure.ts'
import type { Item } from '../../../../../../../lib/scoring/part.ts'
import { Empty } from '../../../../../../ui/empty.tsx'
import { Link } from '../../../../../../ui/link.tsx'
import { figure } from '../../../../scorecard/figures.ts'

type Props = {
  programmeId: string
  proof: Proof
  described: Map<string, Described>
  locale: string
}

/** The records behind a part: those that count first, then those considered and left out, each with its reason. */
export async function ProofTable({ programmeId, proof, described, locale }: Props) {
  const t = await getTranslations()
  if (proof.items.length === 0)
    return <Empty title={t(`score.standings.${proof.standing}`)}>{t('scorecard.noRecords')}</Empty>
  const items = [...proof.items].sort((a, b) => Number(b.counted) - Number(a.counted))
  return (
    <div className="tbl-box">
      <table className="tbl tbl-dense">
        <caption>{t('scorecard.records')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scorecard.record')}</th>
            <th scope="col">{t('scorecard.basis')}</th>
            <th scope="col">{t('scorecard.why')}</th>
            <th scope="col" className="n">
              {t('score.weight')}
            </th>
            <th scope="col" className="n">
              {t('scorecard.value')}
            </th>
            <th scope="col" className="n">
              {t('score.numerator')}
            </th>
            <th scope="col" className="n">
              {t('score.denominator')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.kind}-${item.id}`} className={item.counted ? '' : 'text-soft'}>
              <th scope="row">
                <Record programmeId={programmeId} item={item} described={described} locale={locale} />
              </th>
              <td>
                <Basis programmeId={programmeId} item={item} described={described} />
              </td>
              <td>{t(`score.reasons.${item.reason}`, { days: item.daysLate ?? 0 })}</td>
              <td className="n">{figure(item.weight)}</td>
              <td className="n">{item.value === null ? '—' : item.value.toFixed(2)}</td>
              <td className="n">{item.counted ? figure(item.numerator) : '—'}</td>
              <td className="n">{item.counted ? figure(item.denominator) : '—'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" colSpan={5}>
              {t('scorecard.sum')}
            </th>
            <td className="n">{figure(proof.numerator)}</td>
            <td className="n">{figure(proof.denominator)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

type CellProps = { programmeId: string; item: Item; described: Map<string, Described> }

async function Record({ programmeId, item, described, locale }: CellProps & { locale: string }) {
  const t = await getTranslations('scorecard')
  const known = described.get(recordOf(item).id)
  const dueDay = dueDayOf(item)
  const title = (locale === 'en' && known?.textEn) || known?.text || ''
  const kind = t(`kinds.${item.kind}`)
  const text = [kind, title].filter(Boolean).join(' · ')
  const { record } = pathsOf(programmeId, item)
  const on = dueDay ?? known?.on
  return (
    <>
      {record ? <Link href={record}>{text}</Link> : text}
      {on && (
        <span className="ms-2 whitespace-nowrap text-soft">
          {t('due')} <time>{on}</time>
        </span>
      )}
    </>
  )
}

async function Basis({ programmeId, item, described }: CellProps) {
  const t = await getTranslations('scorecard')
  if (!item.basis) return '—'
  const known = described.get(item.basis.id)
  const { basis } = pathsOf(programmeId, item)
  const words = [
    t(`kinds.${item.basis.kind}`),
    known?.percent != null ? `${known.percent}%` : '',
    known?.on ?? '',
  ]
  const text = words.filter(Boolean).join(' ')
  return (
    <>
      {basis ? <Link href={basis}>{text}</Link> : text}
      {known?.text && <span className="block max-w-96 truncate text-soft">{known.text}</span>}
    </>
  )
}
