import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findExemption } from '../../../../../db/queries/exemptions.ts'
import { page } from '../../../../../lib/access/view.ts'
import { later } from '../../../../../lib/calendar.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import type { PartCode } from '../../../../../lib/scoring/model.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { ExemptionState } from '../state.tsx'
import { DecideForm } from './decide-form.tsx'

type Params = { programmeId: string; exemptionId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('exemption'))('one') }
}

/** Public like the list: the unit's own people are not the only ones who may read it. */
export default page(
  {
    may: 'work.see',
    on: async (read, { exemptionId }: Params, { programme, today }) => {
      const asked = await findExemption(read, programme.id, exemptionId, today)
      return asked && { asked, submittedBy: asked.submittedBy }
    },
  },
  async ({ subject: { asked }, programme, can, locale, search }) => {
    const t = await getTranslations('exemption')
    const parts = await getTranslations('score.parts')
    const list = `/programmes/${programme.id}/exemptions`
    const unit = unitName(asked, locale)
    const { fromOn, untilOn, approvedOn, refusedOn } = asked
    const decidedOn = approvedOn ?? refusedOn
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: list, label: t('title') }]} />}
          title={`${unit} · ${t('partName', { code: asked.part, name: parts(asked.part as PartCode) })}`}
          sub={<ExemptionState state={asked.state} />}
        />
        <p className="mb-4">
          {asked.state === 'asked' && t('page.counts')}
          {asked.state === 'running' &&
            t('page.notCounted', { unit, on: later(fromOn, approvedOn ?? fromOn) })}
        </p>
        <DescriptionList
          items={[
            {
              term: t('page.period'),
              detail: untilOn ? t('period', { from: fromOn, until: untilOn }) : t('open', { from: fromOn }),
            },
            {
              term: t('page.reason'),
              detail: <p className="max-w-prose whitespace-pre-line">{asked.reason}</p>,
            },
            {
              term: t('page.asked'),
              detail: t('page.by', { on: asked.askedOn, name: asked.askedByName ?? '' }),
            },
            {
              term: t('page.decided'),
              detail: decidedOn && t('page.by', { on: decidedOn, name: asked.decidedByName ?? '' }),
            },
            { term: t('page.decision'), detail: asked.decision },
          ]}
        />
        {asked.state === 'asked' && can('exemption.decide') && (
          <Section title={t('decide.title')}>
            <Words of={['exemption']}>
              <DecideForm
                hidden={{
                  programmeId: programme.id,
                  exemptionId: asked.id,
                  version: asked.version,
                  submissionKey: randomUUID(),
                }}
              />
            </Words>
          </Section>
        )}
      </>
    )
  },
)
