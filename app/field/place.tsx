'use client'

import { useTranslations } from 'next-intl'
import { Empty } from '../ui/empty.tsx'
import { TakeAlong } from './take-along.tsx'
import { TakenList } from './taken-list.tsx'
import type { OnDevice } from './use-device.ts'
import { useHash } from './use-hash.ts'
import type { useSending } from './use-sending.ts'
import { VisitPage } from './visit-page.tsx'

type Props = { device: NonNullable<OnDevice>; sending: ReturnType<typeof useSending> }

/** `#` the list · `#visit/<draft>` one visit · `#take/<programme>/<unit>[/<draft>]` takes one along. */
export function Place({ device, sending }: Props) {
  const t = useTranslations('field')
  const [what, first = '', second = '', third] = useHash()
  if (what === 'take' && first && second)
    return <TakeAlong programmeId={first} unitId={second} draftId={third} device={device} />
  if (what !== 'visit') return <TakenList device={device} offered={sending.offered} me={sending.me} />
  const visit = device.visits.find(({ draftId }) => draftId === first)
  if (!visit) return <Empty title={t('visit.gone')} action={<a href="#list">{t('visit.back')}</a>} />
  return (
    <VisitPage
      key={visit.draftId}
      visit={visit}
      photos={device.photos.filter(({ draftId }) => draftId === visit.draftId)}
    />
  )
}
