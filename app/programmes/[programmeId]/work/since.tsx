import { getTranslations } from 'next-intl/server'
import { Empty } from '../../../ui/empty.tsx'

const told = [
  'report.submitted',
  'report.accepted',
  'report.returned',
  'completion.accepted',
  'visit.logged',
  'finding.raised',
  'rectification.submitted',
  'rectification.accepted',
] as const

/** How often what happened since a day, in one line of figures. */
export async function Since({ counts }: { counts: ReadonlyMap<string, number> }) {
  const t = await getTranslations('work')
  const shown = told.filter((name) => (counts.get(name) ?? 0) > 0)
  if (shown.length === 0) return <Empty title={t('nothingChanged')} />
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {shown.map((name) => (
        <div key={name} className="flex flex-col-reverse">
          <dt className="text-sm text-soft">{t(`changes.${name.replace('.', '-')}`)}</dt>
          <dd className="num text-xl font-semibold">{counts.get(name)}</dd>
        </div>
      ))}
    </dl>
  )
}
