import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findModel, listModels } from '../../../../../../db/queries/models.ts'
import { listUnits } from '../../../../../../db/queries/units.ts'
import { may } from '../../../../../../lib/access/permissions.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { versionsToRead } from '../../../../../../lib/models/list.ts'
import { modelOn, versionAsOn } from '../../../../../../lib/models/model.ts'
import { previewModel } from '../../../../../../lib/models/preview.ts'
import { unitShort } from '../../../../../../lib/units/subject.ts'
import { PressForm } from '../../../../../frame/press-form.tsx'
import { Said } from '../../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { DescriptionList } from '../../../../../ui/description-list.tsx'
import { Flash } from '../../../../../ui/flash.tsx'
import { PageHead, Section } from '../../../../../ui/page-head.tsx'
import { Tag } from '../../../../../ui/tag.tsx'
import { discardModel } from '../actions.ts'
import { DifferenceTable } from '../difference-table.tsx'
import { Frozen } from '../frozen.tsx'
import { StateOfModel } from '../state.tsx'
import { Effects } from './effects.tsx'
import { PublishForm } from './publish-form.tsx'

type Params = { programmeId: string; modelId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('model'))('one') }
}

/** One version: what differs, why, and, while it is a draft, what it would do to every unit today. */
export default page(
  {
    may: 'programme.see',
    on: async (read, { modelId }: Params, { programme, actor }) => {
      const model = await findModel(read, programme.id, modelId)
      return model && (model.publishedOn || may('unit.see', actor)) ? { model } : null
    },
  },
  async ({ read, programme, today, search, locale, can, subject: { model } }) => {
    const t = await getTranslations()
    const list = `/programmes/${programme.id}/scorecard/model`
    const versions = versionsToRead(programme, await listModels(read, programme.id), { today, drafts: true })
    const one = versions.find(({ id }) => id === model.id)!
    const isDraft = one.state === 'draft'
    const newer = isDraft ? programme.versions.find(({ version }) => version > model.version) : undefined
    const asked = {
      programmeId: programme.id,
      on: today,
      before: modelOn(programme, today),
      after: versionAsOn(programme, model, today),
    }
    const preview = isDraft ? await previewModel(read, asked) : null
    const units = preview ? await listUnits(read, programme.id) : []
    const hidden = { programmeId: programme.id, modelId: model.id, edition: model.edition }
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('model.way')} way={[{ href: list, label: t('model.title') }]} />}
          title={t('model.version', { version: model.version })}
          sub={
            <>
              <StateOfModel state={one.state} />{' '}
              {model.provenance === 'illustrative' && <Tag>{t('app.illustrative')}</Tag>}
            </>
          }
          actions={
            isDraft &&
            can('weights.draft') && (
              <>
                {!newer && <ButtonLink href={`${list}/${model.id}/edit`}>{t('model.edit')}</ButtonLink>}
                <PressForm
                  action={discardModel}
                  hidden={{ ...hidden, submissionKey: randomUUID() }}
                  label={t('model.discard')}
                  pendingLabel={t('model.discarding')}
                  look="danger"
                  size="m"
                />
              </>
            )
          }
        />
        {isDraft && <Frozen />}
        <DescriptionList
          items={[
            { term: t('model.columns.from'), detail: model.fromOn },
            {
              term: t('model.columns.reason'),
              detail: <p className="max-w-prose whitespace-pre-line">{model.reason}</p>,
            },
            {
              term: t('model.drafted'),
              detail: t('model.by', { on: model.draftedOn, name: model.draftedByName ?? '' }),
            },
            {
              term: t('model.published'),
              detail:
                model.publishedOn &&
                t('model.by', { on: model.publishedOn, name: model.publishedByName ?? '' }),
            },
            { term: t('model.discarded'), detail: model.discardedOn },
          ]}
        />
        <Section title={t('model.differs')} sub={t('model.differsHow', { version: one.follows })}>
          <DifferenceTable rows={one.differs} />
        </Section>
        {newer && <Flash tone="warn">{t('model.refusals.outdated', { version: newer.version })}</Flash>}
        {preview && (
          <Effects preview={preview} names={new Map(units.map((unit) => [unit.id, unitShort(unit, locale)]))}>
            {!newer && can('weights.publish') && (
              <Section title={t('model.publish.title')} sub={t('model.publish.how')}>
                <Words of={['model']}>
                  <PublishForm
                    hidden={{ ...hidden, submissionKey: randomUUID() }}
                    today={today}
                    last={programme.endsOn}
                  />
                </Words>
              </Section>
            )}
          </Effects>
        )}
      </>
    )
  },
)
