import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { listLocalVisits, sumLocalVisits } from '../../../../db/queries/local-visits.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { Pages } from '../visits/pages.tsx'
import { SupervisionViews } from '../visits/views.tsx'
import { LocalSums } from './local-sums.tsx'
import { LocalTable } from './local-table.tsx'

const size = 50
const pageSearch = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  unit: z.uuid().optional().catch(undefined),
})

export async function generateMetadata() {
  return { title: (await getTranslations('local-visit'))('title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale, search: asked } = view
  const t = await getTranslations('local-visit')
  const seen = seenUnits(view)
  const search = pageSearch.parse(asked)
  const base = `/programmes/${programme.id}/local-visits`
  const which = { seen, unitId: search.unit }
  const [{ rows, total }, sums, units] = await Promise.all([
    listLocalVisits(read, programme.id, today, which, { from: (search.page - 1) * size, size }),
    sumLocalVisits(read, programme.id, today, { seen }),
    listUnits(read, programme.id),
  ])
  const mayRecord = units.some(
    ({ id, kind }) => kind === 'locality' && can('local-visit.record', { unitId: id }),
  )
  return (
    <>
      <Said search={asked} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          mayRecord && (
            <ButtonLink look="primary" href={`${base}/new`}>
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <SupervisionViews base={`/programmes/${programme.id}`} current="localVisits" all={seen === 'all'} />
      <LocalTable rows={rows} total={total} locale={locale} />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(to) => `${base}?page=${to}${search.unit ? `&unit=${search.unit}` : ''}`}
      />
      {seen === 'all' && sums.length > 0 && (
        <Section title={t('sums')}>
          <LocalSums rows={sums} base={base} locale={locale} />
        </Section>
      )}
    </>
  )
})
