import { getTranslations } from 'next-intl/server'
import type { StationPage } from '../../../../../db/queries/stations.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'

export async function StationFacts({ station, locale }: { station: StationPage; locale: string }) {
  const t = await getTranslations('station')
  const english = locale === 'en'
  const people = station.people.map(({ name, organisationZh, organisationEn }) => {
    const from = english ? organisationEn : organisationZh
    return from ? `${name}(${from})` : name
  })
  return (
    <DescriptionList
      items={[
        { term: t('page.place'), detail: station.place },
        { term: t('page.period'), detail: t('period', { first: station.fromOn, last: station.untilOn }) },
        { term: t('page.members'), detail: people.join(english ? ', ' : '、') },
        { term: t('page.task'), detail: station.task },
        {
          term: t('page.ended'),
          detail: station.endedOn && t('page.by', { name: station.endedByName ?? '', on: station.endedOn }),
        },
        { term: t('page.conclusion'), detail: station.conclusion },
      ]}
    />
  )
}
