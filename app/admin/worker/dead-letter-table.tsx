import { getLocale, getTranslations } from 'next-intl/server'
import type { DeadLetter } from '../../../db/queries/robots.ts'
import { momentInShanghai } from '../../../lib/calendar.ts'
import { PressForm } from '../../frame/press-form.tsx'
import { Table } from '../../ui/table.tsx'
import { sendAgain } from './actions.ts'

/** Messages given up, with what the channel said; each can be sent again. Never what they tell: that is the programme's. */
export async function DeadLetterTable({ letters }: { letters: DeadLetter[] }) {
  const t = await getTranslations('worker')
  const kinds = await getTranslations('channel.kinds')
  const english = (await getLocale()) === 'en'
  return (
    <Table
      caption={t('dead')}
      captionHidden
      rows={letters}
      rowKey={(letter) => letter.id}
      columns={[
        {
          key: 'to',
          label: t('to'),
          names: true,
          cell: (letter) => (
            <>
              {letter.to ?? '–'}
              <span className="block text-sm text-soft">
                {kinds(letter.kind)}
                {letter.programmeZh && ` · ${english ? letter.programmeEn : letter.programmeZh}`}
              </span>
            </>
          ),
        },
        {
          key: 'at',
          label: t('diedAt'),
          cell: (letter) => <time dateTime={letter.diedAt}>{momentInShanghai(new Date(letter.diedAt))}</time>,
        },
        {
          key: 'holds',
          label: t('holds'),
          cell: (letter) => (letter.test ? t('test') : t('notices', { count: letter.notices })),
        },
        {
          key: 'attempts',
          label: t('attempts'),
          numeric: true,
          phoneOff: true,
          cell: (letter) => letter.attempts,
        },
        {
          key: 'fault',
          label: t('fault'),
          cell: (letter) => <span className="break-words">{letter.fault ?? '–'}</span>,
        },
        {
          key: 'again',
          label: <span className="sr-only">{t('sendAgain')}</span>,
          cell: (letter) => (
            <PressForm
              action={sendAgain}
              hidden={{ deliveryId: letter.id }}
              label={t('sendAgain')}
              about={letter.to ?? ''}
            />
          ),
        },
      ]}
      empty={<p className="text-soft">{t('noneDead')}</p>}
    />
  )
}
