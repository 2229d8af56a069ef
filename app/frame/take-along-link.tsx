import { getTranslations } from 'next-intl/server'

type Props = { programmeId: string; unitId: string; className?: string }

/** Takes a visit to the unit along: a page of its own, which opens without a network from then on. */
export async function TakeAlongLink({ programmeId, unitId, className = 'link' }: Props) {
  const t = await getTranslations('field')
  return (
    <a className={className} href={`/field#take/${programmeId}/${unitId}`} title={t('takeAlongHint')}>
      {t('takeAlong')}
    </a>
  )
}
