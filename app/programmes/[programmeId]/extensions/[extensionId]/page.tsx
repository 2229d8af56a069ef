import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findExtension } from '../../../../../db/queries/extensions.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { recordFolder } from '../../../../../lib/ladder/paths.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { ExtensionState } from '../state.tsx'
import { DecideForms } from './decide-forms.tsx'

type Params = { programmeId: string; extensionId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('extension'))('one') }
}

export default page(
  {
    may: 'work.see',
    on: async (read, { extensionId }: Params, { programme, today }) => {
      const asked = await findExtension(read, programme.id, extensionId, today)
      if (!asked) return null
      const { unitId, unitOrganisationId, submittedBy, group } = asked
      return { asked, unitId, unitOrganisationId, submittedBy, group }
    },
  },
  async ({ subject: { asked }, programme, can, locale, search }) => {
    const t = await getTranslations('extension')
    const kinds = await getTranslations('clock.kinds')
    const base = `/programmes/${programme.id}`
    const folder = recordFolder(asked.kind, asked.recordId)
    const decidedOn = asked.grantedOn ?? asked.refusedOn
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: `${base}/extensions`, label: t('title') }]} />}
          title={`${unitName(asked, locale)} · ${t('one')}`}
          sub={<ExtensionState state={asked.state} />}
        />
        <DescriptionList
          items={[
            {
              term: t('page.item'),
              detail: (
                <>
                  <span className="text-soft">{kinds(asked.kind)}</span>{' '}
                  {locale === 'en' ? asked.itemEn : asked.item}{' '}
                  {folder && <Link href={`${base}/${folder}`}>{t('page.duty')}</Link>}
                </>
              ),
            },
            { term: t('page.from'), detail: <time>{asked.dueOn}</time> },
            { term: t('page.to'), detail: <time>{asked.newDueOn}</time> },
            {
              term: t('page.reason'),
              detail: <p className="max-w-prose whitespace-pre-line">{asked.reason}</p>,
            },
            {
              term: t('page.asked'),
              detail: t('page.by', { on: asked.askedOn, name: asked.askedByName ?? '' }),
            },
            {
              term: t('page.decideBy'),
              detail: asked.state === 'asked' && <time>{asked.decideBy}</time>,
            },
            {
              term: t('page.decided'),
              detail: decidedOn && t('page.by', { on: decidedOn, name: asked.decidedByName ?? '' }),
            },
            { term: t('page.decision'), detail: asked.decision },
          ]}
        />
        {asked.state === 'asked' && can('extension.decide') && (
          <Section title={t('decide.title')} sub={t('decide.text', { to: asked.newDueOn })}>
            <Words of={['extension']}>
              <DecideForms
                hidden={{
                  programmeId: programme.id,
                  extensionId: asked.id,
                  version: asked.version,
                  submissionKey: randomUUID(),
                }}
                refusing={search.refuse === '1'}
              />
            </Words>
          </Section>
        )}
      </>
    )
  },
)
