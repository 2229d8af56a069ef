import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { catalogueOf, mountsOf } from '../../../../../db/queries/catalogues.ts'
import { stepsOf } from '../../../../../db/queries/connections.ts'
import { listListItems } from '../../../../../db/queries/list-items.ts'
import { returnedTo } from '../../../../../db/queries/platform.ts'
import { listRequests } from '../../../../../db/queries/requests.ts'
import { listSystems } from '../../../../../db/queries/systems.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn } from '../../../../../lib/models/model.ts'
import { unitName, unitSubject } from '../../../../../lib/units/subject.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'
import { LiveValue } from '../../../../ui/live/live-value.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { ListTable } from '../list-table.tsx'
import { RequestTable } from '../request-table.tsx'
import { SystemTable } from '../system-table.tsx'
import { SystemForm } from '../unit-forms.tsx'
import { Catalogue } from './catalogue.tsx'
import { Connections } from './connections.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('platform'))('title') }
}

/** More of one unit's records than this are read in their own lists. */
const shown = { from: 0, size: 30 }

/** Everything of one unit in the registry: what F1 to F4 read, and what is to be done. */
export default page(
  {
    may: 'unit.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async (view) => {
    const { read, programme, today, subject: unit, locale, can } = view
    const t = await getTranslations()
    const only = { seen: [unit.id] }
    const [steps, catalogue, mounts, systems, items, requests, returned, board] = await Promise.all([
      stepsOf(read, programme.id, unit.id),
      catalogueOf(read, programme.id, unit.id),
      mountsOf(read, programme.id, unit.id),
      listSystems(read, programme.id, only, shown),
      listListItems(read, programme.id, today, only, shown),
      listRequests(read, programme.id, today, only, shown),
      returnedTo(read, programme.id, unit.id),
      readBoard(read, programme.id, modelOn(programme, today)),
    ])
    const base = `/programmes/${programme.id}/platform`
    const of = { programmeId: programme.id, unitId: unit.id, today, returned, can }
    const table = { today, locale, ofOneUnit: true }
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={<Breadcrumbs label={t('platform.way')} way={[{ href: base, label: t('platform.title') }]} />}
          title={t('platform.page.title', { unit: unitName(unit, locale) })}
          sub={
            <>
              {t('platform.page.score')}{' '}
              <b className="num">
                <LiveValue
                  hook={`${unit.id}:D5`}
                  value={board.units.get(unit.id)?.card.dimensions.D5.score ?? null}
                  missing={t('score.missing')}
                  decimals={1}
                />
              </b>{' '}
              <Link href={`/programmes/${programme.id}/units/${unit.id}/scorecard`}>
                {t('platform.page.proof')}
              </Link>
            </>
          }
        />
        <Section title={t('platform.page.connections')} sub={t('platform.page.connectionsSub')}>
          <Connections {...of} steps={steps} />
        </Section>
        <Section title={t('platform.page.catalogue')}>
          <Catalogue {...of} catalogue={catalogue} mounts={mounts} />
        </Section>
        <Section
          title={t('platform.page.list')}
          actions={<Link href={`${base}/list?unit=${unit.id}`}>{t('platform.page.all')}</Link>}
        >
          <ListTable
            {...table}
            base={base}
            rows={items}
            total={items.length}
            empty={<p className="text-soft">{t('platform.grid.notListed')}</p>}
          />
        </Section>
        <Section
          title={t('platform.page.requests')}
          actions={
            <>
              <Link href={`${base}/requests?unit=${unit.id}`}>{t('platform.page.all')}</Link>
              {can('request.ask') && <Link href={`${base}/requests/new`}>{t('request.new')}</Link>}
            </>
          }
        >
          <RequestTable
            {...table}
            base={base}
            rows={requests}
            total={requests.length}
            empty={<Empty title={t('request.empty.title')}>{t('request.empty.text')}</Empty>}
          />
        </Section>
        <Section
          title={t('platform.page.systems')}
          actions={
            can('platform.propose') && (
              <Words of={['platform']}>
                <SystemForm
                  programmeId={programme.id}
                  unitId={unit.id}
                  submissionKey={randomUUID()}
                  today={today}
                />
              </Words>
            )
          }
        >
          <SystemTable
            {...table}
            programmeId={programme.id}
            rows={systems}
            total={systems.length}
            can={can}
            empty={<Empty title={t('platform.empty.systems')}>{t('platform.empty.systemsText')}</Empty>}
          />
        </Section>
      </>
    )
  },
)
