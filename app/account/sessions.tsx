import { getTranslations } from 'next-intl/server'
import type { OpenSession } from '../../db/queries/sessions.ts'
import type { FormState } from '../../lib/access/form-state.ts'
import { deviceOf } from '../../lib/account/device.ts'
import { momentInShanghai } from '../../lib/calendar.ts'
import { PressForm } from '../frame/press-form.tsx'
import { Badge } from '../ui/badge.tsx'
import { Table } from '../ui/table.tsx'

type Props = {
  sessions: OpenSession[]
  /** The one this page was asked by, where it is the reader's own. */
  current?: string | null
  end: (state: FormState, form: FormData) => Promise<FormState>
  /** Sent with each press. */
  hidden?: Record<string, string>
}

/** Sign-ins that still hold: on what, from where, since when; each can be ended. */
export async function Sessions({ sessions, current = null, end, hidden = {} }: Props) {
  const t = await getTranslations('account')
  const when = (at: string) => momentInShanghai(new Date(at))
  const device = (one: OpenSession) => deviceOf(one.agent) ?? t('unknownDevice')
  return (
    <Table
      caption={t('sessions')}
      captionHidden
      rows={sessions}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'device',
          label: t('device'),
          names: true,
          cell: (one) => (
            <>
              {device(one)} {one.id === current && <Badge tone="good">{t('thisOne')}</Badge>}
            </>
          ),
        },
        {
          key: 'since',
          label: t('since'),
          cell: (one) => <time dateTime={one.startedAt}>{when(one.startedAt)}</time>,
        },
        { key: 'address', label: t('address'), phoneOff: true, cell: (one) => one.address ?? '–' },
        {
          key: 'until',
          label: t('until'),
          phoneOff: true,
          cell: (one) => <time dateTime={one.expiresAt}>{when(one.expiresAt)}</time>,
        },
        {
          key: 'end',
          label: <span className="sr-only">{t('endSession')}</span>,
          cell: (one) => (
            <PressForm
              action={end}
              hidden={{ ...hidden, sessionId: one.id }}
              label={t('endSession')}
              about={device(one)}
            />
          ),
        },
      ]}
      empty={<p className="text-soft">{t('noSessions')}</p>}
    />
  )
}
