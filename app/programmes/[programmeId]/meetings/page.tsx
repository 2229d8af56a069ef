import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { listCadences, listMeetings, type MeetingRow } from '../../../../db/queries/meetings.ts'
import { groups } from '../../../../lib/access/actor.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { addressOf } from '../findings/search.ts'
import { Pages } from '../visits/pages.tsx'
import { CadenceTable } from './cadence-table.tsx'
import { MeetingState } from './state.tsx'
import { MechanismViews } from './views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('meeting'))('title') }
}

const size = 50

const meetingSearch = z.object({
  group: z.enum(groups).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can } = view
  const t = await getTranslations('meeting')
  const search = meetingSearch.parse(view.search)
  const seen = seenUnits(view)
  const [{ rows, total }, cadences] = await Promise.all([
    listMeetings(read, programme.id, { seen, group: search.group }, { from: (search.page - 1) * size, size }),
    seen === 'all' ? listCadences(read, programme.id, today) : [],
  ])
  const base = `/programmes/${programme.id}/meetings`
  const mayCall = groups.some((group) => can('meeting.hold', { group }))
  const call = mayCall && (
    <ButtonLink look="primary" href={`${base}/new`}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} actions={call} />
      <MechanismViews base={`/programmes/${programme.id}`} current="meetings" />
      {seen === 'all' && (
        <Section title={t('cadence.title')}>
          <CadenceTable
            programmeId={programme.id}
            rows={search.group ? cadences.filter(({ group }) => group === search.group) : cadences}
            today={today}
            mayHold={(group) => can('meeting.hold', { group })}
          />
        </Section>
      )}
      <Tabs
        label={t('groupTabs')}
        tabs={[
          { href: base, label: t('allGroups'), current: !search.group },
          ...groups.map((group) => ({
            href: addressOf(base, { group }),
            label: t(`groups.${group}`),
            current: search.group === group,
          })),
        ]}
      />
      <RowKeys />
      <Table
        caption={t('caption', { total })}
        columns={await columns(today)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${base}/${row.id}`}
        empty={
          seen === 'all' ? (
            <Empty title={t('empty.title')} action={call}>
              {t('empty.text')}
            </Empty>
          ) : (
            <Empty title={t('empty.unit')} />
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(base, { group: search.group, page: page === 1 ? undefined : page })}
      />
    </>
  )
})

async function columns(today: Day): Promise<Column<MeetingRow>[]> {
  const t = await getTranslations('meeting')
  const figure = (key: 'invited' | 'came' | 'decisions' | 'actions', phoneOff: boolean) => ({
    key,
    label: t(`columns.${key}`),
    numeric: true,
    phoneOff,
    cell: (row: MeetingRow) => (key === 'came' && row.recorded === 0 ? null : row[key]),
  })
  return [
    { key: 'day', label: t('columns.day'), cell: (row) => <time>{row.heldOn}</time> },
    { key: 'title', label: t('columns.title'), names: true, cell: (row) => row.title },
    { key: 'group', label: t('columns.group'), phoneOff: true, cell: (row) => t(`groups.${row.group}`) },
    figure('invited', true),
    figure('came', true),
    figure('decisions', true),
    figure('actions', true),
    { key: 'state', label: t('columns.state'), cell: (row) => <MeetingState meeting={row} today={today} /> },
  ]
}
