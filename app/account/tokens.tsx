import { getTranslations } from 'next-intl/server'
import { momentInShanghai } from '../../lib/calendar.ts'
import { PressForm } from '../frame/press-form.tsx'
import { Table } from '../ui/table.tsx'
import { revokeToken } from './actions.ts'

type Token = { id: string; name: string; createdAt: Date }

/** The tokens programs sign in by. */
export async function Tokens({ tokens }: { tokens: Token[] }) {
  const t = await getTranslations('account')
  const when = (at: Date) => <time dateTime={at.toISOString()}>{momentInShanghai(at)}</time>
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
