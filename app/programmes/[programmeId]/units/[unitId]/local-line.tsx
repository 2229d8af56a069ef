import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../../db/open.ts'
import { sumLocalVisits } from '../../../../../db/queries/local-visits.ts'
import { Link } from '../../../../ui/link.tsx'

type Props = { read: Queryable; programmeId: string; unitId: string; today: string }

/** What a locality's own visits to its cities and counties come to; nothing where it recorded none. */
export async function LocalLine({ read, programmeId, unitId, today }: Props) {
  const [sum] = await sumLocalVisits(read, programmeId, today, { seen: [unitId] })
  if (!sum) return null
  const t = await getTranslations('local-visit')
  const { times, places, found, solved } = sum
  return (
    <p className="my-4">
      <Link href={`/programmes/${programmeId}/local-visits?unit=${unitId}`}>
        {t('ofUnit', { times, places, found, solved })}
      </Link>
    </p>
  )
}
