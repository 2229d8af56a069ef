import { getLocale, getTranslations } from 'next-intl/server'
import type { VisitPage } from '../../../../../db/queries/visits.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'

/** Who went, where, whom they met, what they saw and concluded. */
export async function VisitDetail({ visit }: { visit: VisitPage }) {
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
}
