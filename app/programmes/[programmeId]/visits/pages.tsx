import { getTranslations } from 'next-intl/server'
import { Pagination } from '../../../ui/pagination.tsx'

type Props = { page: number; total: number; size: number; href: (page: number) => string }

/** Which page of a list this is, in words. */
export async function Pages({ page, total, size, href }: Props) {
  const t = await getTranslations('visit.pages')
  const pages = Math.ceil(total / size)
  return (
    <Pagination
      page={page}
      pages={pages}
      href={href}
      label={t('label')}
      previous={t('previous')}
      next={t('next')}
      here={t('here', { page, pages })}
    />
  )
}
