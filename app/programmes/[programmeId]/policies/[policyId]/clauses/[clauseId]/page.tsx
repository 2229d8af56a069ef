import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listClauses } from '../../../../../../../db/queries/clauses.ts'
import { findPolicy } from '../../../../../../../db/queries/policies.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { taskChoices, unitChoices } from '../../../clause-choices.ts'
import { ClauseForm } from '../../../clause-form.tsx'
import { policyTitle } from '../../../names.ts'

type Params = { programmeId: string; policyId: string; clauseId: string }
type Props = { params: Promise<Params> }

export async function generateMetadata(_: Props) {
  return { title: (await getTranslations('clause'))('editTitle') }
}

export default page(
  {
    may: 'clause.bind',
    on: async (read, { policyId, clauseId }: Params, { programme }) => {
      const policy = await findPolicy(read, programme.id, policyId)
      const clauses = policy ? await listClauses(read, programme.id, policyId) : []
      const clause = clauses.find(({ id }) => id === clauseId)
      return policy && clause ? { policy, clause, unitId: null } : null
    },
  },
  async ({ read, programme, today, subject: { policy, clause }, actor, locale }) => {
    const t = await getTranslations()
    const list = `/programmes/${programme.id}/policies`
    const back = `${list}/${policy.id}`
    const [tasks, units] = await Promise.all([
      taskChoices(read, programme.id, locale),
      unitChoices(read, programme.id, today, locale),
    ])
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('policy.way')}
              way={[
                { href: list, label: t('policy.title') },
                { href: back, label: policy.number ?? policyTitle(policy, locale) },
              ]}
            />
          }
          title={t('clause.editTitle')}
          sub={clause.label}
        />
        <Words of={['clause', 'task']}>
          <ClauseForm
            hidden={{ programmeId: programme.id, submissionKey: randomUUID(), clauseId: clause.id }}
            keep={`${actor.id}:clause:${clause.id}`}
            back={back}
            tasks={tasks}
            units={units}
            start={{
              label: clause.label,
              wording: clause.wording,
              keyTaskIds: clause.tasks.map(({ id }) => id),
              unitIds: clause.units.map(({ id }) => id),
            }}
          />
        </Words>
      </>
    )
  },
)
