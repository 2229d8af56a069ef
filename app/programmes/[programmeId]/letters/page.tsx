import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { countLetters, type LetterRow, listLetters } from '../../../../db/queries/letters.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { letterStates } from '../../../../lib/letters/letter.ts'
import { settingsOn } from '../../../../lib/models/model.ts'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Flash } from '../../../ui/flash.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { LedgerViews } from '../findings/ledger-views.tsx'
import { unitName } from '../findings/names.ts'
import { addressOf } from '../findings/search.ts'
import { PolicyViews } from '../policies/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { unitOptions } from '../visits/unit-options.ts'
import { letterTone } from './tones.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('letter'))('title') }
}

const size = 50

const letterSearch = z.object({
  state: z.enum(letterStates).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('letter')
  const kinds = await getTranslations('visit.kinds')
  const search = letterSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, unitId: search.unit, state: search.state }
  const [{ rows, total }, counts, units] = await Promise.all([
    listLetters(read, programme.id, today, which, { from: (search.page - 1) * size, size }),
    countLetters(read, programme.id, today, seen),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/letters`
  const { usesLetters } = settingsOn(programme, today)
  const current = counts.waiting + counts.overdue + counts.outdated + counts.signed
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          usesLetters &&
          can('letter.issue') && (
            <ButtonLink look="primary" href={`${base}/new`}>
              {t('new')}
            </ButtonLink>
          )
        }
      />
      <PolicyViews base={`/programmes/${programme.id}`} current="letters" />
      {!usesLetters && <Flash tone="warn">{t('notUsed')}</Flash>}
      <LedgerViews
        list={base}
        search={search}
        states={letterStates.map((state) => ({
          value: state,
          label: `${t(`states.${state}`)} ${counts[state]}`,
        }))}
        units={seen === 'all' ? unitOptions(units, locale, (kind) => kinds(kind)) : null}
        words={{
          tabs: t('views'),
          all: `${t('all')} ${current}`,
          filters: t('filters'),
          unit: t('unit'),
          allUnits: t('allUnits'),
        }}
      />
      <RowKeys />
      <Table
        caption={t('caption', { total })}
        columns={await columns(locale)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${base}/${row.id}`}
        empty={
          seen !== 'all' ? (
            <Empty title={t('empty.unit')} />
          ) : current > 0 ? (
            <Empty title={t('empty.filtered')} />
          ) : (
            <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
          )
        }
      />
      <Pages
        page={search.page}
        total={total}
        size={size}
        href={(page) => addressOf(base, { ...search, page: page === 1 ? undefined : page })}
      />
    </>
  )
})

async function columns(locale: string): Promise<Column<LetterRow>[]> {
  const t = await getTranslations('letter')
  return [
    { key: 'unit', label: t('columns.unit'), cell: (row) => unitName(row, locale) },
    {
      key: 'number',
      label: t('columns.number'),
      names: true,
      cell: (row) => <span className="whitespace-nowrap">{row.number}</span>,
    },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => (
        <span className="inline-flex flex-wrap items-baseline gap-x-2">
          <Badge tone={letterTone[row.state]}>{t(`states.${row.state}`)}</Badge>
          {row.state === 'outdated' && row.outdatedWhy && (
            <span className="phone-off text-sm text-soft">{t(`why.${row.outdatedWhy}`)}</span>
          )}
        </span>
      ),
    },
    { key: 'items', label: t('columns.items'), numeric: true, phoneOff: true, cell: (row) => row.items },
    { key: 'issued', label: t('columns.issued'), phoneOff: true, cell: (row) => <time>{row.issuedOn}</time> },
    { key: 'due', label: t('columns.due'), cell: (row) => <time>{row.dueOn}</time> },
    {
      key: 'signed',
      label: t('columns.signed'),
      phoneOff: true,
      cell: (row) => row.signedOn && t('signedBy', { on: row.signedOn, name: row.signedName ?? '' }),
    },
  ]
}
