import { getLocale, getTranslations } from 'next-intl/server'
import type { ChannelState } from '../../../db/queries/robots.ts'
import { PressForm } from '../../frame/press-form.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import { endRobot, testRobot } from './actions.ts'
import { ChannelHealth } from './channel-health.tsx'

/** Robots and webhooks that listen. Of an address only its host is shown: the rest is a key. */
export async function RobotTable({ robots }: { robots: ChannelState[] }) {
  const t = await getTranslations('channel')
  const seat = await getTranslations('seat')
  const english = (await getLocale()) === 'en'
  return (
    <Table
      caption={t('robots')}
      captionHidden
      rows={robots}
      rowKey={(robot) => robot.channel}
      columns={[
        {
          key: 'name',
          label: t('name'),
          names: true,
          cell: (robot) => (
            <>
              {robot.name}
              <span className="block text-sm text-soft">
                {t(`kinds.${robot.kind}`)} · {robot.host} · {t(robot.signed ? 'signed' : 'unsigned')}
              </span>
            </>
          ),
        },
        {
          key: 'hears',
          label: t('hears'),
          cell: (robot) => (
            <>
              {english ? robot.programmeEn : robot.programmeZh}
              <span className="block text-sm text-soft">
                {robot.group ? seat(`groups.${robot.group}`) : t('everybody')} ·{' '}
                {robot.urgencies.map((urgency) => t(`urgencies.${urgency}`)).join(t('listComma'))}
              </span>
            </>
          ),
        },
        { key: 'health', label: t('health'), cell: (robot) => <ChannelHealth state={robot} /> },
        {
          key: 'acts',
          label: <span className="sr-only">{t('acts')}</span>,
          cell: (robot) => (
            <div className="flex flex-wrap gap-2">
              <PressForm
                action={testRobot}
                hidden={{ robotId: robot.channel }}
                label={t('test')}
                about={robot.name ?? ''}
              />
              <PressForm
                action={endRobot}
                hidden={{ robotId: robot.channel }}
                label={t('end')}
                about={robot.name ?? ''}
                look="danger"
              />
            </div>
          ),
        },
      ]}
      empty={<Empty title={t('noRobots')}>{t('noRobotsText')}</Empty>}
    />
  )
}
