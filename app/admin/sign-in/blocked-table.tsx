import { getTranslations } from 'next-intl/server'
import type { Blocked } from '../../../db/queries/sessions.ts'
import { PressForm } from '../../frame/press-form.tsx'
import { Table } from '../../ui/table.tsx'
import { unblock } from './actions.ts'

/** Accounts and addresses closed for too many failures. */
export async function BlockedTable({ rows }: { rows: Blocked[] }) {
  const t = await getTranslations('admin')
  const kindOf = (key: string) => (key.startsWith('account:') ? t('account') : t('address'))
  const nameOf = (key: string) => key.slice(key.indexOf(':') + 1)
  return (
    <Table
      caption={t('blocked')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', label: t('blockedWhat'), names: true, cell: (row) => nameOf(row.key) },
        { key: 'kind', label: t('blockedKind'), cell: (row) => kindOf(row.key) },
        { key: 'failures', label: t('failures'), numeric: true, cell: (row) => row.failures },
        {
          key: 'left',
          label: t('opensIn'),
          numeric: true,
          cell: (row) => t('minutes', { count: row.minutes }),
        },
        {
          key: 'open',
          label: <span className="sr-only">{t('unblock')}</span>,
          cell: (row) => (
            <PressForm
              action={unblock}
              hidden={{ key: row.key }}
              label={t('unblock')}
              about={nameOf(row.key)}
            />
          ),
        },
      ]}
      empty={<p className="text-soft">{t('noneBlocked')}</p>}
    />
  )
}
