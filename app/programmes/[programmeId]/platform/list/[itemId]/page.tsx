import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findListItem, usageOf } from '../../../../../../db/queries/list-items.ts'
import { returnedTo } from '../../../../../../db/queries/platform.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { itemState } from '../../../../../../lib/platform/platform.ts'
import { Said } from '../../../../../frame/said.tsx'
import { Badge } from '../../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../../ui/description-list.tsx'
import { Link } from '../../../../../ui/link.tsx'
import { PageHead, Section } from '../../../../../ui/page-head.tsx'
import { Table } from '../../../../../ui/table.tsx'
import { unitName } from '../../../findings/names.ts'
import { JudgeButtons } from '../../judge-buttons.tsx'
import { ServeForm, UsageForm } from '../../list-forms.tsx'
import { itemTones } from '../../list-table.tsx'

type Params = { programmeId: string; itemId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('platform'))('list.one') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { itemId }: Params, { programme }) => findListItem(read, programme.id, itemId),
  },
  async (view) => {
    const { read, subject: item, programme, today, locale, can } = view
    const t = await getTranslations('platform')
    const [months, returned] = await Promise.all([
      usageOf(read, programme.id, item.id),
      returnedTo(read, programme.id, item.unitId),
    ])
    const base = `/programmes/${programme.id}/platform`
    const state = itemState(item, today)
    const unit = unitName(item, locale)
    const back = returned.find(
      ({ name, after }) => name === 'platform.item-returned' && after.title === item.title,
    )
    const ids = { programmeId: programme.id, itemId: item.id }
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: `${base}/list`, label: t('list.title') }]} />}
          title={item.title}
          sub={
            <>
              <Link href={`${base}/${item.unitId}`}>{unit}</Link>{' '}
              <Badge tone={itemTones[state]}>{t(`list.states.${state}`)}</Badge>
            </>
          }
        />
        <Section title={t('list.next')}>
          <Words of={['platform']}>
            {item.acceptedOn ? (
              <p>{t('list.doneText', { on: item.acceptedOn })}</p>
            ) : item.servedOn ? (
              can('platform.accept') ? (
                <>
                  <p className="mb-3">{t('list.judgeText', { on: item.servedOn })}</p>
                  <JudgeButtons
                    programmeId={programme.id}
                    of="itemId"
                    id={item.id}
                    about={item.title}
                    keys={{ accept: randomUUID(), return: randomUUID() }}
                  />
                </>
              ) : (
                <p>{t('list.waitAccept', { on: item.servedOn })}</p>
              )
            ) : (
              <>
                {back && (
                  <p className="mb-3 border-s-2 border-seal ps-3">
                    {t('judging.returned', { on: back.on, reason: back.after.reason ?? '' })}
                  </p>
                )}
                {can('platform.propose') ? (
                  <ServeForm
                    hidden={{ ...ids, version: item.version, submissionKey: randomUUID() }}
                    today={today}
                  />
                ) : (
                  <p>{t('list.waitServe', { unit, on: item.dueOn })}</p>
                )}
              </>
            )}
          </Words>
        </Section>
        <Section title={t('list.facts')}>
          <DescriptionList
            items={[
              { term: t('unit'), detail: unit },
              { term: t('list.elements'), detail: item.dataElements },
              { term: t('list.listedOn'), detail: <time>{item.listedOn}</time> },
              { term: t('list.dueOn'), detail: <time>{item.dueOn}</time> },
              { term: t('list.servedOn'), detail: item.servedOn && <time>{item.servedOn}</time> },
              { term: t('list.acceptedOn'), detail: item.acceptedOn && <time>{item.acceptedOn}</time> },
            ]}
          />
        </Section>
        <Section title={t('usage.title')}>
          <Table
            caption={t('usage.caption')}
            captionHidden
            dense
            columns={[
              {
                key: 'month',
                label: t('usage.month'),
                names: true,
                cell: (row) => <time>{row.month.slice(0, 7)}</time>,
              },
              { key: 'calls', label: t('usage.calls'), numeric: true, cell: (row) => row.calls },
              { key: 'from', label: t('usage.from'), cell: (row) => row.from },
            ]}
            rows={months}
            rowKey={(row) => row.month}
            empty={<p className="text-soft">{t('usage.none')}</p>}
          />
          {can('platform.list') && (
            <div className="no-print mt-6">
              <h3 className="mb-2">{t('usage.new')}</h3>
              <Words of={['platform']}>
                <UsageForm hidden={{ ...ids, submissionKey: randomUUID() }} month={today.slice(0, 7)} />
              </Words>
            </div>
          )}
        </Section>
      </>
    )
  },
)
