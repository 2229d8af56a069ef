import { getTranslations } from 'next-intl/server'
import { findPerson, programmeSizes } from '../../../db/queries/people.ts'
import { channelStates } from '../../../db/queries/robots.ts'
import { page } from '../../../lib/access/view.ts'
import { readEnv } from '../../../lib/env.ts'
import { Words } from '../../../lib/i18n/words.tsx'
import { PressForm } from '../../frame/press-form.tsx'
import { Said } from '../../frame/said.tsx'
import { DescriptionList } from '../../ui/description-list.tsx'
import { PageHead, Section } from '../../ui/page-head.tsx'
import { testEmail } from './actions.ts'
import { AddRobotForm } from './add-robot-form.tsx'
import { ChannelHealth } from './channel-health.tsx'
import { RobotTable } from './robot-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('channel'))('title') }
}

/** Where notices go besides the product, and how each way fares. */
export default page({ may: 'channels.manage', within: 'house' }, async ({ read, search, actor, locale }) => {
  const t = await getTranslations('channel')
  const { SMTP_URL, SMTP_FROM } = readEnv(process.env)
  const [states, programmes, self] = await Promise.all([
    channelStates(read),
    programmeSizes(read),
    findPerson(read, actor.id),
  ])
  const [email, ...robots] = states
  return (
    <>
      <Said search={search} />
      <PageHead title={t('title')} sub={t('sub')} />
      <Section
        title={t('kinds.email')}
        actions={SMTP_URL && self?.email ? <PressForm action={testEmail} label={t('test')} /> : undefined}
      >
        <DescriptionList
          items={[
            { term: t('server'), detail: SMTP_URL ? new URL(SMTP_URL).host : t('noServer') },
            { term: t('from'), detail: SMTP_URL ? SMTP_FROM : null },
            {
              term: t('testTo'),
              detail: SMTP_URL ? (self?.email ?? t('noOwnAddress')) : null,
            },
            { term: t('health'), detail: SMTP_URL && email ? <ChannelHealth state={email} /> : null },
          ]}
        />
      </Section>
      <Section title={t('robots')} sub={t('robotsSub')}>
        <RobotTable robots={robots} />
      </Section>
      <Section title={t('add')} sub={t('addSub')}>
        <Words of={['channel', 'seat']}>
          <AddRobotForm
            programmes={programmes.map(({ id, nameZh, nameEn }) => ({
              value: id,
              label: locale === 'en' ? nameEn : nameZh,
            }))}
          />
        </Words>
      </Section>
    </>
  )
})
