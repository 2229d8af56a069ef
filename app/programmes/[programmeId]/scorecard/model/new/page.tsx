import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { latestModel } from '../../../../../../lib/models/model.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { DraftForm } from '../draft-form.tsx'
import { Frozen } from '../frozen.tsx'
import { numbersIn } from '../weights.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('model'))('new') }
}

/** A draft starts from the last published version. */
export default page({ may: 'weights.draft' }, async ({ programme, actor }) => {
  const t = await getTranslations('model')
  const list = `/programmes/${programme.id}/scorecard/model`
  return (
    <>
      <PageHead
        above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
        title={t('new')}
        sub={t('newText')}
      />
      <Frozen />
      <Words of={['model', 'score']}>
        <DraftForm
          hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
          keep={`${actor.id}:model:new`}
          start={numbersIn(latestModel(programme))}
          changes={false}
        />
      </Words>
    </>
  )
})
