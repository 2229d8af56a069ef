import { getTranslations } from 'next-intl/server'
import type { ChannelState } from '../../../db/queries/robots.ts'
import { PressForm } from '../../frame/press-form.tsx'
import { Table } from '../../ui/table.tsx'
import { ChannelHealth } from '../channels/channel-health.tsx'
import { sendAgain } from './actions.ts'

/** Each channel: how it fares, what waits, what is held for the morning, what was given up. */
export async function ChannelTable({ channels }: { channels: ChannelState[] }) {
  const t = await getTranslations('worker')
  const kinds = await getTranslations('channel.kinds')
  return (
    <Table
      caption={t('channels')}
      captionHidden
      rows={channels}
      rowKey={(one) => one.channel}
      columns={[
        { key: 'name', label: t('channel'), names: true, cell: (one) => one.name ?? kinds(one.kind) },
        { key: 'health', label: t('health'), cell: (one) => <ChannelHealth state={one} /> },
        { key: 'waiting', label: t('waiting'), numeric: true, cell: (one) => one.waiting },
        { key: 'held', label: t('held'), numeric: true, cell: (one) => one.held },
        {
          key: 'dead',
          label: t('deadCount'),
          numeric: true,
          cell: (one) =>
            one.dead === 0 ? (
              0
            ) : (
              <span className="inline-flex items-center gap-3">
                {one.dead}
                <PressForm
                  action={sendAgain}
                  hidden={{ channel: one.channel }}
                  label={t('sendAllAgain')}
                  about={one.name ?? kinds(one.kind)}
                />
              </span>
            ),
        },
      ]}
    />
  )
}
