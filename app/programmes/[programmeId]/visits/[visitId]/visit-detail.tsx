import { getLocale, getTranslations } from 'next-intl/server'
import type { VisitPage } from '../../../../../db/queries/visits.ts'
import type { Day } from '../../../../../lib/calendar.ts'
import { replyStanding } from '../../../../../lib/visits/visit.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'

/** Who went, where, whom they met, what they saw and concluded. */
export async function VisitDetail({ visit, today }: { visit: VisitPage; today: Day }) {
  const t = await getTranslations('visit')
  const english = (await getLocale()) === 'en'
  const members = visit.members.map(({ id, name, organisationZh, organisationEn }) => {
    const from = english ? organisationEn : organisationZh
    return (
      <li key={id} className="inline-block me-4">
        {name} {from && <span className="text-sm text-soft">{from}</span>}
      </li>
    )
  })
  const text = (words: string) => words && <span className="whitespace-pre-line">{words}</span>
  return (
    <DescriptionList
      items={[
        { term: t('page.day'), detail: <time dateTime={visit.visitedOn}>{visit.visitedOn}</time> },
        { term: t(`form.where.${visit.method}`), detail: visit.where },
        ...particulars(),
        { term: t(`form.met.${visit.method}`), detail: visit.met },
        { term: t('page.members'), detail: <ul>{members}</ul> },
        { term: t('page.record'), detail: text(visit.record) },
        { term: t('page.conclusion'), detail: text(visit.conclusion) },
        {
          term: t('page.loggedBy'),
          detail: (
            <span className="num">{t('page.by', { name: visit.loggedByName, on: visit.loggedOn })}</span>
          ),
        },
      ]}
    />
  )

  /** What the method adds; what was left empty is left out by the list. */
  function particulars() {
    if (visit.method === 'document')
      return [
        { term: t('page.sent'), detail: visit.sentOn && <time dateTime={visit.sentOn}>{visit.sentOn}</time> },
        { term: t('page.reply'), detail: <Reply visit={visit} today={today} /> },
      ]
    if (visit.method !== 'talk') return []
    const held = [visit.place, visit.heldAt].filter(Boolean).join(' · ')
    return [
      { term: t('form.addresseePost'), detail: visit.addresseePost },
      { term: t('page.reason'), detail: visit.reason && text(visit.reason) },
      { term: t('page.held'), detail: held },
      { term: t('page.convenor'), detail: visit.convenor },
    ]
  }
}

/** The answer to a letter, or by when it is to come. */
async function Reply({ visit, today }: { visit: VisitPage; today: Day }) {
  const t = await getTranslations('visit.page')
  const standing = replyStanding(visit, today)
  if (standing === 'none') return <span className="text-soft">{t('noReply')}</span>
  if (standing !== 'came')
    return (
      <Badge tone={standing === 'late' ? 'seal' : 'warn'}>
        {t(standing === 'late' ? 'replyLate' : 'replyOpen', { on: visit.replyDueOn ?? '' })}
      </Badge>
    )
  return (
    <>
      <time dateTime={visit.repliedOn ?? undefined}>{t('replied', { on: visit.repliedOn ?? '' })}</time>
      <p className="whitespace-pre-line">{visit.reply}</p>
    </>
  )
}
