import { getTranslations } from 'next-intl/server'
import { programmeSizes } from '../../../db/queries/people.ts'
import { page } from '../../../lib/access/view.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('programmes') }
}

/** What this installation holds, without anything of what is in it: administrators see no programme from inside. */
export default page({ may: 'people.manage', within: 'house' }, async ({ read, locale }) => {
  const t = await getTranslations('admin')
  const found = (await getTranslations('programme'))('found')
  const rows = await programmeSizes(read)
  return (
    <>
      <PageHead
        title={t('programmes')}
        sub={t('programmesSub')}
        actions={
          <ButtonLink look="primary" href="/admin/programmes/new">
            {found}
          </ButtonLink>
        }
      />
      <Table
        caption={t('programmes')}
        captionHidden
        rows={rows}
        rowKey={(programme) => programme.id}
        rowHref={(programme) => `/admin/programmes/${programme.id}`}
        columns={[
          {
            key: 'name',
            label: t('programme'),
            names: true,
            cell: (programme) => (
              <>
                {locale === 'en' ? programme.nameEn : programme.nameZh}{' '}
                {programme.isExample && <Badge>{t('example')}</Badge>}
              </>
            ),
          },
          {
            key: 'period',
            label: t('period'),
            phoneOff: true,
            cell: (programme) => (
              <>
                <time dateTime={programme.startsOn}>{programme.startsOn}</time>
                {' – '}
                <time dateTime={programme.endsOn}>{programme.endsOn}</time>
              </>
            ),
          },
          { key: 'units', label: t('units'), numeric: true, cell: (programme) => programme.units },
          { key: 'seats', label: t('seats'), numeric: true, cell: (programme) => programme.seats },
        ]}
        empty={<Empty title={t('noProgrammes')} />}
      />
    </>
  )
})
