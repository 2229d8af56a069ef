import { getLocale, getTranslations } from 'next-intl/server'
import type { ListedPerson } from '../../../db/queries/people.ts'
import { Badge } from '../../ui/badge.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'

export async function PeopleTable({ rows }: { rows: ListedPerson[] }) {
  const t = await getTranslations('person')
  const english = (await getLocale()) === 'en'
  return (
    <Table
      caption={t('people')}
      captionHidden
      rows={rows}
      rowKey={(person) => person.id}
      rowHref={(person) => `/admin/people/${person.id}`}
      columns={[
        { key: 'name', label: t('name'), names: true, cell: (person) => person.name },
        { key: 'username', label: t('username'), cell: (person) => person.username },
        {
          key: 'organisation',
          label: t('organisation'),
          phoneOff: true,
          cell: (person) => (english ? person.organisationEn : person.organisationZh) ?? '–',
        },
        {
          key: 'office',
          label: t('office'),
          cell: (person) =>
            person.administration
              ? t(`offices.${person.administration}`)
              : t('seats', { count: person.seats }),
        },
        {
          key: 'state',
          label: t('state'),
          cell: (person) =>
            person.disabled ? <Badge tone="seal">{t('disabled')}</Badge> : <Badge>{t('active')}</Badge>,
        },
      ]}
      empty={<Empty title={t('none')}>{t('noneText')}</Empty>}
    />
  )
}
