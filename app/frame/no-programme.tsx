import { getTranslations } from 'next-intl/server'
import { Empty } from '../ui/empty.tsx'
import { HouseFrame } from './house-frame.tsx'

export async function NoProgramme() {
  const t = await getTranslations('app.noProgramme')
  return (
    <HouseFrame>
      <Empty title={t('title')}>{t('text')}</Empty>
    </HouseFrame>
  )
}
