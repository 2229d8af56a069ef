import { getTranslations } from 'next-intl/server'
import { listModels } from '../../../../../db/queries/models.ts'
import { may } from '../../../../../lib/access/permissions.ts'
import { page } from '../../../../../lib/access/view.ts'
import { versionsToRead } from '../../../../../lib/models/list.ts'
import { plainModelOn, settingsOn, versionOn } from '../../../../../lib/models/model.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Views } from '../views.tsx'
import { Frozen } from './frozen.tsx'
import { NumberTables } from './number-tables.tsx'
import { VersionTable } from './version-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('model'))('title') }
}

/** By which weights and constants this programme is scored, since when, and every version there was. */
export default page({ may: 'programme.see' }, async ({ read, programme, today, search, actor, can }) => {
  const [t, models] = await Promise.all([getTranslations(), listModels(read, programme.id)])
  const base = `/programmes/${programme.id}`
  const current = versionOn(programme, today)
  const { notGovernmentLed } = settingsOn(programme, today)
  const rows = versionsToRead(programme, models, { today, drafts: may('unit.see', actor) })
  return (
    <>
      <Said search={search} />
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('model.title')}
        sub={t('model.sub', {
          version: current?.version ?? 1,
          from: current?.fromOn ?? programme.startsOn,
        })}
        actions={
          <>
            {can('weights.draft') && (
              <ButtonLink href={`${base}/scorecard/model/new`} look="primary">
                {t('model.new')}
              </ButtonLink>
            )}
            <ButtonLink href={`${base}/settings`} look="quiet">
              {t('settings.title')}
            </ButtonLink>
          </>
        }
      />
      <Views base={base} of="programme" current="model" compares={can('units.see-all')} />
      <Frozen />
      <Section title={t('model.versions')} sub={t('model.versionsHow')}>
        <VersionTable rows={rows} base={base} />
      </Section>
      <Section
        title={t('model.now')}
        sub={notGovernmentLed > 0 ? t('model.nowLed', { g: notGovernmentLed }) : t('model.nowHow')}
      >
        <NumberTables model={plainModelOn(programme, today)} />
      </Section>
    </>
  )
})
