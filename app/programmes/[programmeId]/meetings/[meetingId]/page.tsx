import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listActions } from '../../../../../db/queries/actions.ts'
import { decisionsOf, findMeeting, invitationsOf } from '../../../../../db/queries/meetings.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { PapersOfRecord } from '../../papers/of-record.tsx'
import { MeetingState } from '../state.tsx'
import { Attended } from './attended.tsx'
import { CancelForm } from './cancel-form.tsx'
import { DecisionForm } from './decision-form.tsx'
import { Decisions } from './decisions.tsx'

type Params = { programmeId: string; meetingId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('meeting'))('title') }
}

/** A meeting as its minutes 纪要: who came, what was dealt with, what was adopted and became of it. */
export default page(
  {
    may: 'work.see',
    on: (read, { meetingId }: Params, scene) =>
      findMeeting(read, scene.programme.id, meetingId, seenUnits(scene)),
  },
  async (view) => {
    const { read, subject: meeting, programme, today, can, locale } = view
    const t = await getTranslations('meeting')
    const seen = seenUnits(view)
    const [invited, decisions, { rows: actions }] = await Promise.all([
      invitationsOf(read, programme.id, meeting.id, seen),
      decisionsOf(read, programme.id, meeting.id),
      listActions(read, programme.id, today, { seen, meetingId: meeting.id }, { from: 0, size: 500 }),
    ])
    const base = `/programmes/${programme.id}`
    const here = `${base}/meetings/${meeting.id}`
    const stands = !meeting.cancelledOn || meeting.cancelledOn > today
    const mayWrite = stands && can('meeting.hold')
    const held = stands && meeting.heldOn <= today
    const minuted = held && (meeting.minutes !== '' || decisions.length > 0)
    const issuable = minuted && can('paper.issue') ? (['minutes'] as const) : []
    const recorded = invited.some(({ recordedOn }) => recordedOn)
    const hidden = { programmeId: programme.id, meetingId: meeting.id }
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={
            <Breadcrumbs label={t('page.way')} way={[{ href: `${base}/meetings`, label: t('title') }]} />
          }
          title={meeting.title}
          sub={<MeetingState meeting={meeting} today={today} />}
          actions={
            mayWrite && (
              <>
                {held && invited.length > 0 && (
                  <ButtonLink href={`${here}/attendance`} look={recorded ? 'secondary' : 'primary'}>
                    {t(recorded ? 'page.correct' : 'page.record')}
                  </ButtonLink>
                )}
                {held && (
                  <ButtonLink href={`${here}/minutes`}>
                    {t(meeting.minutesOn ? 'page.editMinutes' : 'page.writeMinutes')}
                  </ButtonLink>
                )}
                {!recorded && decisions.length === 0 && (
                  <Words of={['meeting']}>
                    <CancelForm
                      hidden={{ ...hidden, version: meeting.version, submissionKey: randomUUID() }}
                    />
                  </Words>
                )}
              </>
            )
          }
        />
        {!stands && <Flash tone="warn">{t('page.cancelled', { on: meeting.cancelledOn ?? '' })}</Flash>}
        <div className="grid gap-x-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] [&>*]:min-w-0">
          <div>
            <Section title={t('page.facts')}>
              <DescriptionList
                items={[
                  { term: t('page.group'), detail: t(`groups.${meeting.group}`) },
                  { term: t('page.day'), detail: <time>{meeting.heldOn}</time> },
                  { term: t('page.place'), detail: meeting.place },
                  { term: t('page.calledBy'), detail: meeting.calledByName },
                  {
                    term: t('page.agenda'),
                    detail: meeting.agenda && <p className="whitespace-pre-line">{meeting.agenda}</p>,
                  },
                  {
                    term: t('page.minutesOn'),
                    detail: meeting.minutesOn && <time>{meeting.minutesOn}</time>,
                  },
                  {
                    term: t('page.source'),
                    detail: meeting.source && (
                      <a className="link" href={meeting.source}>
                        {t('page.sourceLink')}
                      </a>
                    ),
                  },
                ]}
              />
            </Section>
            {held && (
              <Section title={t('page.minutes')}>
                {meeting.minutes ? (
                  <p className="max-w-prose whitespace-pre-line">{meeting.minutes}</p>
                ) : (
                  <p className="text-soft">{t('page.noMinutes')}</p>
                )}
              </Section>
            )}
            {held && (
              <Section
                title={t('page.decisions')}
                actions={
                  mayWrite && (
                    <Words of={['meeting']}>
                      <DecisionForm
                        key={decisions.length}
                        hidden={{ ...hidden, submissionKey: randomUUID() }}
                      />
                    </Words>
                  )
                }
              >
                <Decisions
                  base={base}
                  here={here}
                  decisions={decisions}
                  actions={actions}
                  mayAssign={mayWrite}
                  locale={locale}
                />
              </Section>
            )}
            {meeting.pending && (
              <Section title={t('page.pending')}>
                <p className="max-w-prose whitespace-pre-line">{meeting.pending}</p>
              </Section>
            )}
            <PapersOfRecord view={view} record={{ kind: 'meeting', id: meeting.id }} issuable={issuable} />
          </div>
          <Section
            title={t(seen === 'all' ? 'page.attendance' : 'page.own')}
            {...(seen === 'all' && recorded
              ? {
                  sub: t('page.attendanceSub', {
                    invited: invited.length,
                    came: invited.filter(({ attendedPost }) => attendedPost).length,
                  }),
                }
              : {})}
          >
            <Attended invited={invited} locale={locale} />
          </Section>
        </div>
      </>
    )
  },
)
