import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listSettings } from '../../../../db/queries/settings.ts'
import { page } from '../../../../lib/access/view.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { settingsOn } from '../../../../lib/models/model.ts'
import type { Leadership } from '../../../../lib/scoring/transform.ts'
import { Said } from '../../../frame/said.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { Table } from '../../../ui/table.tsx'
import { SettingsForm } from './settings-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('settings'))('title') }
}

/** How the programme is run: for everybody to read, for the promotion group to settle, from today on. */
export default page({ may: 'programme.see' }, async ({ read, programme, today, search, can }) => {
  const [t, history] = await Promise.all([getTranslations(), listSettings(read, programme.id)])
  const base = `/programmes/${programme.id}`
  const now = settingsOn(programme, today)
  const yesNo = (value: boolean) => t(value ? 'settings.yes' : 'settings.no')
  const led = (g: Leadership) => t(`settings.led.${g * 2}`)
  return (
    <>
      <Said search={search} />
      <PageHead
        above={
          <Breadcrumbs
            label={t('scorecard.way')}
            way={[
              { href: base, label: t('app.nav.overview') },
              { href: `${base}/scorecard/model`, label: t('model.title') },
            ]}
          />
        }
        title={t('settings.title')}
        sub={t('settings.sub')}
      />
      <DescriptionList
        items={[
          { term: t('settings.names.comparesUnits'), detail: yesNo(now.comparesUnits) },
          { term: t('settings.names.usesLetters'), detail: yesNo(now.usesLetters) },
          { term: t('settings.names.notGovernmentLed'), detail: led(now.notGovernmentLed) },
        ]}
      />
      {can('programme.settle') && (
        <Section title={t('settings.change')} sub={t('settings.changeHow')}>
          <Words of={['settings']}>
            <SettingsForm hidden={{ programmeId: programme.id, submissionKey: randomUUID() }} now={now} />
          </Words>
        </Section>
      )}
      <Section title={t('settings.history')} sub={t('settings.historyHow')}>
        <Table
          caption={t('settings.history')}
          captionHidden
          rows={history}
          rowKey={({ ordinal }) => String(ordinal)}
          empty={<Empty title={t('settings.never')} />}
          columns={[
            {
              key: 'from',
              label: t('settings.from'),
              names: true,
              cell: ({ fromOn }) => <time dateTime={fromOn}>{fromOn}</time>,
            },
            {
              key: 'compares',
              label: t('settings.names.comparesUnits'),
              cell: (row) => yesNo(row.comparesUnits),
            },
            { key: 'letters', label: t('settings.names.usesLetters'), cell: (row) => yesNo(row.usesLetters) },
            {
              key: 'led',
              label: t('settings.names.notGovernmentLed'),
              cell: (row) => led(row.notGovernmentLed),
            },
            { key: 'reason', label: t('settings.reason'), phoneOff: true, cell: ({ reason }) => reason },
            { key: 'by', label: t('settings.by'), phoneOff: true, cell: ({ setByName }) => setByName },
          ]}
        />
      </Section>
    </>
  )
})
