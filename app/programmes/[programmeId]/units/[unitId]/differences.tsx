import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../../db/open.ts'
import { listDifferences } from '../../../../../db/queries/self-check-pages.ts'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { DifferenceTable } from '../../self-checks/difference-table.tsx'

type Props = { read: Queryable; programmeId: string; unitId: string }

const most = 10

/** Where inspectors found otherwise than the unit had said of itself; nothing where there is nothing. */
export async function Differences({ read, programmeId, unitId }: Props) {
  const t = await getTranslations('self-check')
  const rows = await listDifferences(read, programmeId, { seen: [unitId] }, most)
  if (rows.length === 0) return null
  const base = `/programmes/${programmeId}`
  return (
    <Section
      title={t('differences')}
      actions={
        <Link className="link" href={`${base}/self-checks?unit=${unitId}`}>
          {t('title')}
        </Link>
      }
    >
      <DifferenceTable base={base} rows={rows} caption={t('differences')} visit />
    </Section>
  )
}
