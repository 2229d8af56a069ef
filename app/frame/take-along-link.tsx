import { getTranslations } from 'next-intl/server'

type Props = { programmeId: string; unitId: string; planId?: string; className?: string }

/** Takes a visit to the unit along: a page of its own, which opens without a network from then on. */
export async function TakeAlongLink({ programmeId, unitId, planId, className = 'link' }: Props) {
  const t = await getTranslations('field')
  const place = [programmeId, unitId, planId]
  return (
    <a
      className={className}
      href={`/field#take/${place.filter(Boolean).join('/')}`}
      title={t('takeAlongHint')}
    >
      {t('takeAlong')}
    </a>
  )
}
