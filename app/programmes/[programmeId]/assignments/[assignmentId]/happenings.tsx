import { getTranslations } from 'next-intl/server'
import type { Happening } from '../../../../../db/queries/happenings.ts'
import { keyOf } from '../../../../../lib/i18n/keys.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'

/** What happened to a record, newest first: who did what, when. */
export async function Happenings({ events }: { events: Happening[] }) {
  const t = await getTranslations()
  if (events.length === 0) return <Empty title={t('assignment.nothingHappened')} />
  const said = (name: string) => (t.has(keyOf('events', name)) ? t(keyOf('events', name)) : name)
  return (
    <Timeline
      moments={events.map(({ eventId, name, on, actor }) => ({
        id: String(eventId),
        at: on,
        when: on,
        what: said(name),
        who: actor,
      }))}
    />
  )
}
