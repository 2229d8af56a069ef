import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { type ActionPage, findAction } from '../../../../../db/queries/actions.ts'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { AskExtension } from '../../extensions/ask-extension.tsx'
import { unitName } from '../../findings/names.ts'
import { ActionState } from '../state.tsx'
import { CompleteForm } from './complete-form.tsx'
import { JudgeForms } from './judge-forms.tsx'

type Params = { programmeId: string; actionId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('action'))('one') }
}

/** One action: where it comes from, by when, what was done, and what the reader does next. */
export default page(
  {
    may: 'unit.see',
    on: (read, { actionId }: Params, { programme, today }) => findAction(read, programme.id, actionId, today),
  },
  async ({ read, subject: action, programme, today, actor, can, locale, search }) => {
    const t = await getTranslations('action')
    const groups = await getTranslations('meeting.groups')
    const files = await listAttachments(read, programme.id, { actionId: action.id })
    const base = `/programmes/${programme.id}`
    const unit = unitName(action, locale)
    const owed = action.state === 'open' || action.state === 'overdue'
    const ofGroup = can('action.accept', { ...action, submittedBy: null })
    const hidden = { programmeId: programme.id, actionId: action.id, version: action.version }
    const said = (on: string | null, name: string | null) => on && t('page.doneBy', { on, name: name ?? '' })
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: `${base}/actions`, label: t('title') }]} />}
          title={`${unit} · ${action.text}`}
          sub={<ActionState state={action.state} />}
          actions={
            owed && (
              <AskExtension
                view={{ read, programme, today }}
                may={can('extension.ask')}
                of={{ kind: 'action', recordId: action.id, title: action.text, dueOn: action.dueOn }}
              />
            )
          }
        />
        <p className="mb-4">
          {owed && t('page.waitUnit', { unit, on: action.dueOn })}
          {action.state === 'waiting' && t('page.waitGroup', { unit, group: groups(action.group) })}
        </p>
        <Section title={t('page.source')}>
          <DescriptionList
            items={[
              await sourceOf(action, base),
              { term: t('page.decision'), detail: action.decision },
              { term: t('page.assigned'), detail: <time>{action.assignedOn}</time> },
              { term: t('page.due'), detail: <time>{action.dueOn}</time> },
              { term: t('page.done'), detail: said(action.doneOn, action.doneByName) },
              {
                term: t('page.note'),
                detail: action.doneNote && <p className="whitespace-pre-line">{action.doneNote}</p>,
              },
              { term: t('page.accepted'), detail: said(action.acceptedOn, action.acceptedByName) },
              {
                term: t('page.evidence'),
                detail: files.length > 0 && <AttachmentList programmeId={programme.id} files={files} />,
              },
            ]}
          />
        </Section>
        <Words of={['action']}>
          {owed && can('action.complete') && (
            <Section title={t('complete.title')}>
              <CompleteForm
                hidden={{ ...hidden, submissionKey: randomUUID() }}
                keep={`${actor.id}:action:${action.id}`}
              />
            </Section>
          )}
          {action.state === 'waiting' && action.doneOn && action.doneOn <= today && ofGroup && (
            <Section title={t('judge.title')}>
              <JudgeForms
                hidden={hidden}
                keys={{ accept: randomUUID(), return: randomUUID() }}
                mayJudge={can('action.accept')}
              />
            </Section>
          )}
        </Words>
      </>
    )
  },
)

/** The meeting that decided it, or the talk in which it was promised. */
async function sourceOf(action: ActionPage, base: string) {
  const t = await getTranslations('action.page')
  const groups = await getTranslations('meeting.groups')
  if (action.visitId)
    return {
      term: t('talk'),
      detail: (
        <a className="link" href={`${base}/visits/${action.visitId}`}>
          {t('talkOn', { on: action.visitedOn ?? '' })}
        </a>
      ),
    }
  return {
    term: t('meeting'),
    detail: (
      <a className="link" href={`${base}/meetings/${action.meetingId}`}>
        {groups(action.group)} · {action.meetingTitle}
      </a>
    ),
  }
}
