import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../db/open.ts'
import type { ProgrammeRow } from '../../../../lib/access/scene.ts'
import type { Day } from '../../../../lib/calendar.ts'
import { checks } from '../../../../lib/guide/checks.ts'
import { readGuide } from '../../../../lib/guide/read.ts'
import { Flash } from '../../../ui/flash.tsx'
import { Link } from '../../../ui/link.tsx'

type Props = { read: Queryable; programme: ProgrammeRow; today: Day }

/** Before its first day a programme has nothing to measure: what matters is whether it is ready. */
export async function NotStarted({ read, programme, today }: Props) {
  if (programme.startsOn <= today) return null
  const t = await getTranslations('guide')
  const { met } = await readGuide(read, programme.id, today)
  return (
    <Flash tone="warn">
      {t('notStarted', { on: programme.startsOn, met, all: checks.length })}{' '}
      <Link href={`/programmes/${programme.id}/scorecard/guide`}>{t('toGuide')}</Link>
    </Flash>
  )
}
