import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPulse, invitationsOf, type PulseRow } from '../../../../../db/queries/pulses.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page, type View } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { isOpen } from '../../../../../lib/pulses/pulse.ts'
import { resultsOf } from '../../../../../lib/pulses/results.ts'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { PulseForm, RemindPress } from '../forms.tsx'
import { ResultTable } from './results.tsx'

type Params = { programmeId: string; pulseId: string }
type Own = View<Params, PulseRow>

export async function generateMetadata() {
  return { title: (await getTranslations('pulse'))('title') }
}

export default page(
  {
    may: 'work.see',
    on: (read, { pulseId }: Params, { programme }) => findPulse(read, programme.id, pulseId),
  },
  async (view) => {
    const { read, subject: pulse, programme, today, can, locale } = view
    const t = await getTranslations('pulse')
    const list = `/programmes/${programme.id}/pulse`
    const results = await resultsOf(read, programme.id, pulse, today, seenUnits(view))
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={<Breadcrumbs label={t('title')} way={[{ href: list, label: t('title') }]} />}
          title={t('one', { stage: locale === 'en' ? pulse.stageEn : pulse.stageZh })}
          sub={
            <>
              <time>{pulse.openedOn}</time> – <time>{pulse.closesOn}</time>
              <span className="ms-3">
                {t('list.answered')} {t('list.of', { answered: pulse.answered, invited: pulse.invited })}
              </span>
              <span className="ms-3">{t('remind.count', { count: pulse.reminders })}</span>
            </>
          }
          actions={
            isOpen(pulse, today) &&
            can('pulse.open') && (
              <Words of={['pulse']}>
                <RemindPress programmeId={programme.id} pulseId={pulse.id} submissionKey={randomUUID()} />
              </Words>
            )
          }
        />
        <OwnAnswer view={view} />
        <Section title={t('results.title')}>
          {results ? (
            <ResultTable results={results} locale={locale} />
          ) : (
            <p className="text-soft">{t('results.later', { on: pulse.closesOn })}</p>
          )}
        </Section>
      </>
    )
  },
)

/** The three questions, for whoever was invited and has not answered. */
async function OwnAnswer({ view }: { view: Own }) {
  const { read, subject: pulse, programme, today, actor, can } = view
  const t = await getTranslations('pulse.answer')
  if (!can('pulse.answer')) return null
  const mine = (await invitationsOf(read, programme.id, actor.id)).find(({ pulseId }) => pulseId === pulse.id)
  if (mine?.answeredOn) return <p className="my-4">{t('done', { on: mine.answeredOn })}</p>
  if (!isOpen(pulse, today)) return null
  if (!mine) return <p className="my-4 text-soft">{t('notInvited')}</p>
  return (
    <Section title={t('title')}>
      <p className="mb-4 max-w-prose">{t('text', { on: pulse.closesOn })}</p>
      <Words of={['pulse']}>
        <PulseForm programmeId={programme.id} pulseId={pulse.id} submissionKey={randomUUID()} />
      </Words>
    </Section>
  )
}
