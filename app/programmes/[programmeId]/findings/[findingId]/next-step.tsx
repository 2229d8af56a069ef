import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FindingPage } from '../../../../../db/queries/finding-page.ts'
import type { Subject } from '../../../../../lib/access/actor.ts'
import type { Permission } from '../../../../../lib/access/permissions.ts'
import type { Scene } from '../../../../../lib/access/scene.ts'
import { addWorkdays } from '../../../../../lib/calendar.ts'
import { levelsOf, nextStep } from '../../../../../lib/findings/closing.ts'
import { usualWorkdays } from '../../../../../lib/findings/finding.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { overdueBefore } from '../../../../../lib/work/days.ts'
import { Section } from '../../../../ui/page-head.tsx'
import { AnswerForm } from '../answer-form.tsx'
import { JudgeForms } from '../judge-forms.tsx'
import { unitName } from '../names.ts'
import { RevisitForm } from '../revisit-form.tsx'
import { AnswerColumns } from './answer-columns.tsx'
import { ClosingStamps } from './closing-stamps.tsx'

type View = Pick<Scene, 'actor' | 'programme' | 'today'> & {
  can: (permission: Permission, subject?: Subject) => boolean
  locale: string
}
type Props = { view: View; finding: FindingPage }

/** What this reader can do about the finding now; the permission table says what. */
export async function NextStep({ view, finding }: Props) {
  if (finding.closedOn) return <Closed view={view} finding={finding} closedOn={finding.closedOn} />
  return finding.waiting ? (
    <Judge view={view} finding={finding} waiting={finding.waiting} />
  ) : (
    <Answer view={view} finding={finding} />
  )
}

async function Answer({ view, finding }: Props) {
  const { can, actor, programme, locale } = view
  const t = await getTranslations()
  if (!can('rectification.submit')) {
    const unit = unitName(finding, locale)
    const late = finding.dueOn < overdueBefore(view.today)
    return (
      <Step>
        <p>{t(`finding.page.${late ? 'lateUnit' : 'waitForUnit'}`, { unit, dueOn: finding.dueOn })}</p>
      </Step>
    )
  }
  const last = finding.rectifications.at(-1)
  return (
    <Section title={t('rectification.form.title')}>
      <Words of={['rectification']}>
        <AnswerForm
          programmeId={programme.id}
          findingId={finding.id}
          version={finding.version}
          submissionKey={randomUUID()}
          keep={`autosave:${actor.id}:rectification:${finding.id}`}
          returned={last?.returnReason ?? null}
        />
      </Words>
    </Section>
  )
}

async function Judge({
  view: { can, programme, actor, locale },
  finding,
  waiting,
}: Props & { waiting: NonNullable<FindingPage['waiting']> }) {
  const t = await getTranslations()
  const said = (
    <blockquote className="mb-4 border-s-2 border-rule ps-4">
      <p className="whitespace-pre-line">{waiting.answer}</p>
      <AnswerColumns answer={waiting} />
      <p className="text-sm text-soft">
        {t('finding.page.by', { name: waiting.submittedByName, on: waiting.submittedOn })}
      </p>
    </blockquote>
  )
  const stamps = <ClosingStamps answer={waiting} severity={finding.severity} />
  const step = nextStep(finding.severity, waiting.signed)
  const asHead = step.signatory === 'head'
  const mine = waiting.signed.some(({ signedBy }) => signedBy === actor.id)
  const mayApprove = asHead && !mine && can('closing.approve')
  if (!can('rectification.return') && !mayApprove) {
    const recused = actor.organisationId === finding.unitOrganisationId && can('rectification.return', {})
    const unit = unitName(finding, locale)
    return (
      <Step>
        <p className="mb-3">
          {recused ? t('finding.page.recused', { unit }) : t('finding.page.waitForJudge')}
        </p>
        {said}
        {stamps}
      </Step>
    )
  }
  /** Whether this reader signs next; why not is said above, but for the one who submitted the answer. */
  function acceptance() {
    if (asHead) return mayApprove ? 'may' : 'not'
    if (mine) return 'not'
    const second = { ...finding, submittedBy: waiting.submittedBy }
    return can('rectification.accept', second) ? 'may' : 'submitter'
  }
  return (
    <Section title={t('rectification.judge.title')}>
      {said}
      {stamps}
      {asHead && !mayApprove && <p className="mb-3 text-soft">{t('closing.waitsForHead')}</p>}
      {mine && <p className="mb-3 text-soft">{t('closing.mine')}</p>}
      <Words of={['rectification']}>
        <JudgeForms
          programmeId={programme.id}
          rectificationId={waiting.id}
          keys={{ accept: randomUUID(), return: randomUUID() }}
          level={step.level}
          levels={levelsOf(finding.severity).length}
          asHead={asHead}
          mayReturn={can('rectification.return')}
          accept={acceptance()}
        />
      </Words>
    </Section>
  )
}

async function Closed({
  view: { can, programme, actor, today },
  finding,
  closedOn,
}: Props & { closedOn: string }) {
  const t = await getTranslations()
  if (!can('finding.revisit'))
    return (
      <Step>
        <p>{t('finding.page.doneUnit')}</p>
      </Step>
    )
  return (
    <Section title={t('revisit.form.title')}>
      <p className="mb-3">{t('finding.page.done')}</p>
      <Words of={['revisit']}>
        <RevisitForm
          programmeId={programme.id}
          findingId={finding.id}
          version={finding.version}
          submissionKey={randomUUID()}
          keep={`autosave:${actor.id}:revisit:${finding.id}`}
          today={today}
          closedOn={closedOn}
          usualDue={addWorkdays(today, usualWorkdays)}
        />
      </Words>
    </Section>
  )
}

async function Step({ children }: { children: ReactNode }) {
  const t = await getTranslations('finding.page')
  return <Section title={t('next')}>{children}</Section>
}
