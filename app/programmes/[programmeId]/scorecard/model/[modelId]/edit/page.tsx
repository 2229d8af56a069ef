import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findModel } from '../../../../../../../db/queries/models.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../../lib/i18n/words.tsx'
import { modelWith } from '../../../../../../../lib/models/changes.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { DraftForm } from '../../draft-form.tsx'
import { Frozen } from '../../frozen.tsx'
import { numbersIn } from '../../weights.ts'

type Params = { programmeId: string; modelId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('model'))('edit') }
}

/** Only a draft is changed: what was published never is. */
export default page(
  {
    may: 'weights.draft',
    on: async (read, { modelId }: Params, { programme }) => {
      const draft = await findModel(read, programme.id, modelId)
      return draft && !draft.publishedOn && !draft.discardedOn ? { draft } : null
    },
  },
  async ({ programme, actor, subject: { draft } }) => {
    const t = await getTranslations('model')
    const list = `/programmes/${programme.id}/scorecard/model`
    const name = t('version', { version: draft.version })
    const way = [
      { href: list, label: t('title') },
      { href: `${list}/${draft.id}`, label: name },
    ]
    return (
      <>
        <PageHead above={<Breadcrumbs label={t('way')} way={way} />} title={t('edit')} sub={name} />
        <Frozen />
        <Words of={['model', 'score']}>
          <DraftForm
            hidden={{
              programmeId: programme.id,
              modelId: draft.id,
              edition: draft.edition,
              submissionKey: randomUUID(),
            }}
            keep={`${actor.id}:model:${draft.id}:${draft.edition}`}
            start={{ ...numbersIn(modelWith(draft.version, draft.changes)), reason: draft.reason }}
            changes
          />
        </Words>
      </>
    )
  },
)
