import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { benefitsOf } from '../../../../../db/queries/benefits.ts'
import { findInterest, type InterestRow, interestHistory } from '../../../../../db/queries/interests.ts'
import { page, type View } from '../../../../../lib/access/view.ts'
import { keyOf } from '../../../../../lib/i18n/keys.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { stateOf } from '../../../../../lib/interests/interest.ts'
import { Said } from '../../../../frame/said.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { unitName } from '../../findings/names.ts'
import { ConfirmPress } from '../confirm-press.tsx'
import { interestTone } from '../tones.ts'
import { Benefits } from './benefits.tsx'
import { AnswerForm, DeclineForm, WithdrawPress } from './forms.tsx'

type Params = { programmeId: string; interestId: string }
type Own = View<Params, InterestRow>

export async function generateMetadata() {
  return { title: (await getTranslations('interest'))('one') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { interestId }: Params, { programme }) => findInterest(read, programme.id, interestId),
  },
  async (view) => {
    const { read, subject: interest, programme, locale } = view
    const t = await getTranslations()
    const list = `/programmes/${programme.id}/interests`
    const [benefits, history] = await Promise.all([
      benefitsOf(read, programme.id, interest.id),
      interestHistory(read, programme.id, interest.id),
    ])
    const state = stateOf(interest)
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={
            <Breadcrumbs label={t('interest.title')} way={[{ href: list, label: t('interest.title') }]} />
          }
          title={`${unitName(interest, locale)} · ${t(`interest.types.${interest.type}`)}`}
          sub={
            <p className="flex flex-wrap items-center gap-x-3">
              <Badge tone={interestTone[state]}>{t(`interest.states.${state}`)}</Badge>
              <span>{t('interest.page.importance', { importance: interest.importance })}</span>
              <time>{interest.claimedOn}</time>
            </p>
          }
          actions={
            <Link className="link no-print" href={`${list}?unit=${interest.unitId}`}>
              {t('interest.page.all')}
            </Link>
          }
        />
        <div className="grid gap-x-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="min-w-0">
            <Section title={t('interest.page.facts')}>
              <p className="max-w-prose whitespace-pre-line">{interest.claim}</p>
            </Section>
            <Answer view={view} />
            <Benefits view={view} benefits={benefits} />
          </div>
          <div className="min-w-0">
            <Section title={t('interest.page.history')}>
              <Timeline
                moments={history.map(({ id, name, on, actor, note }) => ({
                  id: String(id),
                  at: on,
                  when: on,
                  what: t.has(keyOf('events', name)) ? t(keyOf('events', name)) : name,
                  who: actor,
                  note,
                }))}
              />
            </Section>
          </div>
        </div>
      </>
    )
  },
)

/** The answer, and what the reader may do about it: answer, confirm, send back, take back. */
async function Answer({ view }: { view: Own }) {
  const { subject: interest, programme, actor, can } = view
  const t = await getTranslations('interest')
  const state = stateOf(interest)
  const hidden = () => ({
    programmeId: programme.id,
    interestId: interest.id,
    version: interest.version,
    submissionKey: randomUUID(),
  })
  const open = state === 'waiting' || state === 'answered'
  const confirms = can('interest.confirm')
  const dated = [
    { label: t('page.answered'), on: interest.answeredOn, name: interest.answeredBy },
    { label: t('page.confirmed'), on: interest.confirmedOn, name: interest.confirmedBy },
    { label: t('page.withdrawn'), on: interest.withdrawnOn, name: null },
  ]
  return (
    <Section title={t('page.answer')}>
      {interest.answer && <p className="max-w-prose whitespace-pre-line">{interest.answer}</p>}
      {dated.map(
        ({ label, on, name }) =>
          on && (
            <p key={label} className="text-sm text-soft">
              {label} {t('page.by', { on, name: name ?? '' })}
            </p>
          ),
      )}
      {state === 'waiting' && !can('interest.answer') && <p className="text-soft">{t('page.unanswered')}</p>}
      {state === 'answered' && !confirms && <p className="text-soft">{t('page.waitsForUnit')}</p>}
      <Words of={['interest']}>
        <div className="no-print mt-4">
          {state === 'answered' && confirms && (
            <>
              <p className="mb-2">{t('confirm.text')}</p>
              <div className="flex flex-wrap items-start gap-3">
                <ConfirmPress {...hidden()} claim={interest.claim.slice(0, 60)} from="page" />
                <DeclineForm {...hidden()} />
              </div>
            </>
          )}
          {open && can('interest.answer') && (
            <AnswerForm {...hidden()} keep={`${actor.id}:answer:${interest.id}`} answer={interest.answer} />
          )}
          {open && can('interest.claim') && <WithdrawPress {...hidden()} />}
        </div>
      </Words>
    </Section>
  )
}
