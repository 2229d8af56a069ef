import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPolicy } from '../../../../../../../db/queries/policies.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { taskChoices, unitChoices } from '../../../clause-choices.ts'
import { ClauseForm } from '../../../clause-form.tsx'
import { policyTitle } from '../../../names.ts'

type Params = { programmeId: string; policyId: string }
type Props = { params: Promise<Params> }

export async function generateMetadata(_: Props) {
  return { title: (await getTranslations('clause'))('new') }
}

export default page(
  {
    may: 'clause.bind',
    on: (read, { policyId }: Params, { programme }) => findPolicy(read, programme.id, policyId),
  },
  async ({ read, programme, today, subject: policy, actor, locale }) => {
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
          title={t('clause.new')}
          sub={t('clause.newText')}
        />
        <Words of={['clause', 'task']}>
          <ClauseForm
            hidden={{ programmeId: programme.id, submissionKey: randomUUID(), policyId: policy.id }}
            keep={`${actor.id}:clause:new:${policy.id}`}
            back={back}
            tasks={tasks}
            units={units}
            start={{ label: '', wording: '', keyTaskIds: [], unitIds: [] }}
          />
        </Words>
      </>
    )
  },
)
