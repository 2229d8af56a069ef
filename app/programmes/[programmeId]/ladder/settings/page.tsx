import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findLadder } from '../../../../../db/queries/ladder.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { SettingsForm } from './settings-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('ladder.settings'))('title') }
}

export default page({ may: 'ladder.set' }, async ({ read, programme, search }) => {
  const t = await getTranslations('ladder')
  const { version, fromOn, ...steps } = await findLadder(read, programme)
  return (
    <>
      <Said search={search} />
      <PageHead
        above={
          <Breadcrumbs
            label={t('views')}
            way={[{ href: `/programmes/${programme.id}/ladder`, label: t('title') }]}
          />
        }
        title={t('settings.title')}
        sub={t('settings.about')}
      />
      <p className="mb-4 text-soft">{t('settings.since', { on: fromOn })}</p>
      <Words of={['ladder']}>
        <SettingsForm
          hidden={{ programmeId: programme.id, version, submissionKey: randomUUID() }}
          steps={steps}
        />
      </Words>
    </>
  )
})
