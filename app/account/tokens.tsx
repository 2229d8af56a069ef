import { getFormatter, getTranslations } from 'next-intl/server'
import { PressForm } from '../frame/press-form.tsx'
import { Table } from '../ui/table.tsx'
import { revokeToken } from './actions.ts'

type Token = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }

/** The tokens programs sign in by. */
export async function Tokens({ tokens }: { tokens: Token[] }) {
  const t = await getTranslations('account')
  const format = await getFormatter()
  const when = (at: Date | null) =>
    at ? (
      <time dateTime={new Date(at).toISOString()}>
        {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
    ) : (
      '–'
    )
  return (
    <Table
      caption={t('tokens')}
      captionHidden
      rows={tokens}
      rowKey={(token) => token.id}
      columns={[
        { key: 'name', label: t('tokenName'), names: true, cell: (token) => token.name },
        { key: 'since', label: t('created'), cell: (token) => when(token.createdAt) },
        {
          key: 'revoke',
          label: <span className="sr-only">{t('revoke')}</span>,
          cell: (token) => (
            <PressForm
              action={revokeToken}
              hidden={{ tokenId: token.id }}
              label={t('revoke')}
              about={token.name}
            />
          ),
        },
      ]}
      empty={<p className="mb-4 text-soft">{t('noTokens')}</p>}
    />
  )
}
