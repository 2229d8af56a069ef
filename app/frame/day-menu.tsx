import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ProgrammeRow } from '../../lib/access/scene.ts'
import type { Day } from '../../lib/calendar.ts'
import { Words } from '../../lib/i18n/words.tsx'
import { Menu } from '../ui/menu.tsx'
import { DayForm } from './day-form.tsx'

/** The programme's own today; the example's can be moved, so that the clock and the scores can be watched. */
export async function DayMenu({
  programme,
  today,
  movable,
}: {
  programme: ProgrammeRow
  today: Day
  movable: boolean
}) {
  const t = await getTranslations('app')
  if (!programme.isExample) return <span className="num">{today}</span>
  const shown = (
    <span>
      {t('exampleDay')} <strong className="num">{today}</strong>
    </span>
  )
  if (!movable) return shown
  return (
    <Menu label={shown} end>
      <Words of={['app']}>
        <DayForm
          programmeId={programme.id}
          today={today}
          first={programme.startsOn}
          last={programme.endsOn}
          submissionKey={randomUUID()}
        />
      </Words>
    </Menu>
  )
}
