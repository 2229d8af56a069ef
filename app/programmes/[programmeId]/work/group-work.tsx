import { getTranslations } from 'next-intl/server'
import { lateUnits, openFindings } from '../../../../db/queries/work.ts'
import { overdueBefore } from '../../../../lib/work/days.ts'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { Findings } from './findings.tsx'
import { LateUnits } from './late-units.tsx'
import { baseOf, type WorkView } from './work-view.ts'

/** The groups that watch and decide: who is late, and which faults nobody has mended in time. */
export async function GroupWork({ view }: { view: WorkView }) {
  const t = await getTranslations('work')
  const { read, programme, today } = view
  const before = overdueBefore(today)
  const [late, findings] = await Promise.all([
    lateUnits(read, programme.id, today, before, 10),
    openFindings(read, programme.id, today, { seen: 'all', dueBefore: before, limit: 10 }),
  ])
  return (
    <>
      <Section
        title={t('lateUnits')}
        sub={t('unitCount', { count: late[0]?.total ?? 0 })}
        actions={<Link href={baseOf(view)}>{t('toOverview')}</Link>}
      >
        <LateUnits view={view} rows={late} />
      </Section>
      <Section title={t('overdueFindings')} sub={t('count', { count: findings[0]?.total ?? 0 })}>
        <Findings view={view} rows={findings} empty="noOverdueFindings" unit />
      </Section>
    </>
  )
}
