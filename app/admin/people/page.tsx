import { getTranslations } from 'next-intl/server'
import { listPeople, type PeopleWanted } from '../../../db/queries/people.ts'
import { page } from '../../../lib/access/view.ts'
import { Said } from '../../frame/said.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Filters } from '../../ui/filters.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { addressWith, pageOf, textOf } from '../pages.ts'
import { PeopleTable } from './people-table.tsx'

const pageSize = 50
const standings = ['all', 'active', 'disabled', 'administrators', 'seatless'] as const

export async function generateMetadata() {
  return { title: (await getTranslations('person'))('people') }
}

export default page({ may: 'people.manage', within: 'house' }, async ({ read, search }) => {
  const t = await getTranslations('person')
  const forms = await getTranslations('forms')
  const found = textOf(search, 'q')
  const standing: PeopleWanted['standing'] =
    standings.find((one) => one === textOf(search, 'standing')) ?? 'all'
  const at = pageOf(search)
  const { rows, total } = await listPeople(read, {
    search: found,
    standing,
    limit: pageSize,
    offset: (at - 1) * pageSize,
  })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const filtered = found !== '' || standing !== 'all'
  return (
    <>
      <Said search={search} />
      <PageHead
        title={t('people')}
        sub={t('count', { total })}
        actions={
          <ButtonLink href="/admin/people/new" look="primary">
            {t('add')}
          </ButtonLink>
        }
      />
      <Filters
        label={forms('filter')}
        submit={forms('search')}
        clear={forms('clear')}
        clearHref={filtered ? '/admin/people' : undefined}
      >
        <TextField type="search" name="q" label={t('search')} defaultValue={found} />
        <SelectField
          name="standing"
          label={t('standing')}
          defaultValue={standing}
          options={standings.map((value) => ({ value, label: t(`standings.${value}`) }))}
        />
      </Filters>
      <PeopleTable rows={rows} />
      <Pagination
        page={at}
        pages={pages}
        href={(to) => addressWith('/admin/people', { q: found, standing, page: to })}
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        here={t('here', { page: at, pages })}
      />
    </>
  )
})
