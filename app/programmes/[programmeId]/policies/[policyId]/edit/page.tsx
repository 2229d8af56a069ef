import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPolicy } from '../../../../../../db/queries/policies.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { policyTitle } from '../../names.ts'
import { PolicyForm } from '../../policy-form.tsx'

type Params = { programmeId: string; policyId: string }
type Props = { params: Promise<Params> }

export async function generateMetadata(_: Props) {
  return { title: (await getTranslations('policy'))('editTitle') }
}

export default page(
  {
    may: 'policy.file',
    on: (read, { policyId }: Params, { programme }) => findPolicy(read, programme.id, policyId),
  },
  async ({ programme, subject: policy, actor, locale }) => {
    const t = await getTranslations('policy')
    const list = `/programmes/${programme.id}/policies`
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('way')}
              way={[
                { href: list, label: t('title') },
                { href: `${list}/${policy.id}`, label: policy.number ?? policyTitle(policy, locale) },
              ]}
            />
          }
          title={t('editTitle')}
        />
        <Words of={['policy']}>
          <PolicyForm
            hidden={{
              programmeId: programme.id,
              submissionKey: randomUUID(),
              policyId: policy.id,
              version: policy.version,
            }}
            keep={`${actor.id}:policy:${policy.id}`}
            back={`${list}/${policy.id}`}
            start={policy}
          />
        </Words>
      </>
    )
  },
)
