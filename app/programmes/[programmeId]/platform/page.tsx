import { getTranslations } from 'next-intl/server'
import { listPlatform, type PlatformRow } from '../../../../db/queries/platform.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { readBoard } from '../../../../lib/measures/board.ts'
import { modelOn } from '../../../../lib/models/model.ts'
import { Said } from '../../../frame/said.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { LiveValue } from '../../../ui/live/live-value.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { addressOf } from '../findings/search.ts'
import { Pages } from '../visits/pages.tsx'
import { PlatformTable } from './platform-table.tsx'
import { PublicFigures } from './public-figures.tsx'
import { gridSearch, pageOf, size } from './search.ts'
import { StageCounts } from './stage-counts.tsx'
import { PlatformViews } from './views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('platform'))('title') }
}

const shows = {
  all: () => true,
  waiting: (row: PlatformRow) =>
    row.extranetWaiting !== null || row.intranetWaiting !== null || row.mountsWaiting > 0,
  none: (row: PlatformRow) => row.extranet === null,
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale } = view
  const t = await getTranslations()
  const search = gridSearch.parse(view.search)
  const [all, board] = await Promise.all([
    listPlatform(read, programme.id, today, seenUnits(view)),
    readBoard(read, programme.id, modelOn(programme, today)),
  ])
  const base = `/programmes/${programme.id}/platform`
  const shown = all.filter(shows[search.show ?? 'all'])
  const { from } = pageOf(search.page)
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('platform.title')} sub={t('platform.about')} />
      <PlatformViews base={base} current="platform" />
      <PublicFigures locale={locale} />
      {all.length > 1 && (
        <Section
          title={t('platform.counts.title')}
          actions={
            <span>
              <Link href={`/programmes/${programme.id}/scorecard`}>{t('platform.page.score')}</Link>{' '}
              <b className="num">
                <LiveValue
                  hook="programme:D5"
                  value={board.programme.card.dimensions.D5.score}
                  missing={t('score.missing')}
                  decimals={1}
                />
              </b>
            </span>
          }
        >
          <StageCounts rows={all} />
          <p className="mt-2 text-sm text-soft">{t('platform.stagesNote')}</p>
        </Section>
      )}
      <Section
        title={t('platform.grid.title')}
        actions={
          <nav aria-label={t('platform.show.label')} className="no-print flex flex-wrap gap-3">
            {(['all', 'waiting', 'none'] as const).map((show) => (
              <Link
                key={show}
                href={addressOf(base, { show: show === 'all' ? undefined : show })}
                aria-current={(search.show ?? 'all') === show ? 'page' : undefined}
              >
                {t(`platform.show.${show}`, { count: all.filter(shows[show]).length })}
              </Link>
            ))}
          </nav>
        }
      >
        <RowKeys />
        <PlatformTable
          base={base}
          rows={shown.slice(from, from + size)}
          total={shown.length}
          locale={locale}
          empty={<Empty title={t(all.length > 0 ? 'platform.empty.filtered' : 'platform.empty.units')} />}
        />
        <Pages
          page={search.page}
          total={shown.length}
          size={size}
          href={(page) => addressOf(base, { ...search, page: page === 1 ? undefined : page })}
        />
      </Section>
    </>
  )
})
