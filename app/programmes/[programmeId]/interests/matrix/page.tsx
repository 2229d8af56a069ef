import { getTranslations } from 'next-intl/server'
import { type DutyRow, dutyMatrix } from '../../../../../db/queries/duty-matrix.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { imbalanceOf } from '../../../../../lib/interests/duty.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { unitName } from '../../findings/names.ts'
import { InterestViews } from '../views.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('interest'))('matrix.title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, locale, search } = view
  const t = await getTranslations('interest.matrix')
  const all = await dutyMatrix(read, programme.id, today, seenUnits(view))
  const flagged = all.filter((row) => imbalanceOf(row) !== null)
  const only = search.show === 'flagged'
  const base = `/programmes/${programme.id}`
  const here = `${base}/interests/matrix`
  const pair = (of: number, all: number) => `${of} / ${all}`
  const columns: Column<DutyRow>[] = [
    { key: 'unit', label: t('unit'), names: true, cell: (row) => unitName(row, locale) },
    { key: 'assignments', label: t('assignments'), numeric: true, cell: (row) => row.assignments },
    { key: 'weight', label: t('weight'), numeric: true, phoneOff: true, cell: (row) => row.weight },
    { key: 'seats', label: t('seats'), numeric: true, cell: (row) => row.seats },
    { key: 'resources', label: t('resources'), numeric: true, phoneOff: true, cell: (row) => row.resources },
    { key: 'claims', label: t('claims'), numeric: true, cell: (row) => pair(row.confirmed, row.claims) },
    {
      key: 'benefits',
      label: t('benefits'),
      numeric: true,
      phoneOff: true,
      cell: (row) => pair(row.verified, row.planned),
    },
    {
      key: 'flag',
      label: t('flag'),
      cell: (row) => {
        const flag = imbalanceOf(row)
        return flag ? (
          <Badge tone={flag === 'nothing-gained' ? 'seal' : 'warn'}>{t(`flags.${flag}`)}</Badge>
        ) : (
          <span className="text-soft">{t('fine')}</span>
        )
      },
    },
  ]
  return (
    <>
      <PageHead title={t('title')} sub={t('about')} />
      <InterestViews base={base} current="matrix" />
      <Tabs
        label={t('views')}
        tabs={[
          { href: here, label: t('all', { count: all.length }), current: !only },
          { href: `${here}?show=flagged`, label: t('only', { count: flagged.length }), current: only },
        ]}
      />
      <p className="mb-3 max-w-prose text-sm text-soft">{t('note')}</p>
      <RowKeys />
      <Table
        caption={flagged.length > 0 ? t('flagged', { count: flagged.length }) : t('balanced')}
        columns={columns}
        rows={only ? flagged : all}
        rowKey={(row) => row.unitId}
        rowHref={(row) => `${base}/interests?unit=${row.unitId}`}
        empty={<p>{t('balanced')}</p>}
      />
    </>
  )
})
