import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { countPapers, listPapers, type PaperRow } from '../../../../db/queries/papers.ts'
import { listUnits } from '../../../../db/queries/units.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { paperKinds } from '../../../../lib/papers/kinds.ts'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { addressOf } from '../findings/search.ts'
import { PolicyViews } from '../policies/views.tsx'
import { Pages } from '../visits/pages.tsx'
import { unitOptions } from '../visits/unit-options.ts'
import { stateTone } from './tones.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('paper'))('title') }
}

const size = 50

const paperSearch = z.object({
  kind: z.enum(paperKinds).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

/** The ledger of official papers: what was issued, to whom, and what still holds. */
export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale } = view
  const t = await getTranslations('paper')
  const forms = await getTranslations('forms')
  const kinds = await getTranslations('visit.kinds')
  const search = paperSearch.parse(view.search)
  const seen = seenUnits(view)
  const which = { seen, kind: search.kind, unitId: search.unit, year: search.year }
  const [{ rows, total }, counts, units] = await Promise.all([
    listPapers(read, programme.id, today, which, { from: (search.page - 1) * size, size }),
    countPapers(read, programme.id, today, seen),
    listUnits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/papers`
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => b - a)
  const present = paperKinds.filter((kind) => counts.some((one) => one.kind === kind))
  const filtered = Boolean(search.kind || search.unit || search.year)
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          can('circular.issue') && (
            <ButtonLink look="primary" href={`${base}/new`}>
              {t('circular.new')}
            </ButtonLink>
          )
        }
      />
      <PolicyViews base={`/programmes/${programme.id}`} current="papers" />
      {counts.length > 0 && (
        <Filters
          label={t('filters')}
          submit={forms('filter')}
          clear={forms('clear')}
          {...(filtered ? { clearHref: base } : {})}
        >
          <SelectField
            name="kind"
            label={t('kind')}
            options={present.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            placeholder={t('allKinds')}
            defaultValue={search.kind ?? ''}
          />
          {seen === 'all' && (
            <SelectField
              name="unit"
              label={t('unit')}
              options={unitOptions(units, locale, (kind) => kinds(kind))}
              placeholder={t('allUnits')}
              defaultValue={search.unit ?? ''}
            />
          )}
          <SelectField
            name="year"
            label={t('year')}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            placeholder={t('allYears')}
            defaultValue={search.year ? String(search.year) : ''}
          />
        </Filters>
      )}
      <RowKeys />
      <Table
        caption={t('caption', { total })}
        columns={await columns(locale)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${base}/${row.id}`}
        empty={
          filtered ? (
            <Empty title={t('empty.filtered')} />
          ) : seen === 'all' ? (
            <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
          ) : (
            <Empty title={t('empty.unit')} />
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

async function columns(locale: string): Promise<Column<PaperRow>[]> {
  const t = await getTranslations('paper')
  const name = (row: PaperRow) => (locale === 'en' ? row.unitEn : row.unitZh)
  return [
    {
      key: 'number',
      label: t('columns.number'),
      names: true,
      cell: (row) => <span className="whitespace-nowrap">{row.number}</span>,
    },
    { key: 'title', label: t('columns.title'), cell: (row) => <span lang="zh-CN">{row.title}</span> },
    { key: 'kind', label: t('columns.kind'), phoneOff: true, cell: (row) => t(`kinds.${row.kind}`) },
    {
      key: 'to',
      label: t('columns.to'),
      phoneOff: true,
      cell: (row) =>
        name(row) ?? (row.addressees > 0 ? t('toUnits', { count: row.addressees }) : t('toNone')),
    },
    { key: 'issued', label: t('columns.issued'), phoneOff: true, cell: (row) => <time>{row.issuedOn}</time> },
    {
      key: 'state',
      label: t('columns.state'),
      cell: (row) => <Badge tone={stateTone[row.state]}>{t(`states.${row.state}`)}</Badge>,
    },
  ]
}
