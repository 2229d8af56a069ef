import { getTranslations } from 'next-intl/server'
import type { ClauseRow } from '../../../../../db/queries/clauses.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { policyTitle } from '../names.ts'

type Props = {
  programmeId: string
  policyId: string
  clauses: ClauseRow[]
  editable: boolean
  locale: string
}

/** Clauses with their wording, the tasks they are the basis of and the units they bind. */
export async function Clauses({ programmeId, policyId, clauses, editable, locale }: Props) {
  const t = await getTranslations('clause')
  const base = `/programmes/${programmeId}`
  const add = `${base}/policies/${policyId}/clauses/new`
  return (
    <Section
      title={t('title')}
      sub={t('count', { count: clauses.length })}
      actions={editable && clauses.length > 0 && <Link href={add}>{t('new')}</Link>}
    >
      {clauses.length === 0 && (
        <Empty title={t('none')} action={editable && <Link href={add}>{t('new')}</Link>}>
          {t('noneText')}
        </Empty>
      )}
      <ol>
        {clauses.map((clause) => (
          <li key={clause.id} id={`clause-${clause.id}`} className="border-b border-rule py-3 first:pt-0">
            <div className="flex items-baseline justify-between gap-4">
              <b>{clause.label || t('label')}</b>
              {editable && (
                <Link className="no-print text-sm" href={`${base}/policies/${policyId}/clauses/${clause.id}`}>
                  {t('edit')}
                  <span className="sr-only"> {clause.label}</span>
                </Link>
              )}
            </div>
            <p className="max-w-prose whitespace-pre-line">{clause.wording}</p>
            <div className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm text-soft">
              {clause.tasks.length === 0 && <Badge tone="warn">{t('noTasks')}</Badge>}
              {clause.tasks.map((task) => (
                <Link key={task.id} href={`${base}/tasks/${task.id}`}>
                  {policyTitle(task, locale)}
                </Link>
              ))}
              <Bound clause={clause} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

async function Bound({ clause: { units }, locale }: { clause: ClauseRow; locale: string }) {
  const t = await getTranslations('clause')
  if (units.length === 0) return <span>{t('allUnits')}</span>
  const names = units.map(({ zh, en }) => (locale === 'en' ? en : zh))
  return (
    <details>
      <summary>{t('someUnits', { count: units.length })}</summary>
      {names.join(locale === 'en' ? ', ' : '、')}
    </details>
  )
}
