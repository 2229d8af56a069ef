'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../../frame/kept-form.tsx'
import type { FormFace } from '../../../../ui/action-form.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DateField, TextField } from '../../../../ui/field.tsx'
import { SubmitButton } from '../../../../ui/submit-button.tsx'
import { addMilestone, changeMilestone, reachMilestone, removeMilestone } from '../actions.ts'

type Milestone = { id: string; title: string; dueOn: string; version: number }
type Common = { programmeId: string; submissionKey: string; today: string; last: string }
type Of = Common & { milestone: Milestone }

/** Ids of fields must differ among the dialogs of a page, and equal their names for the error summary's links. */
function Fields({
  face,
  id,
  start,
  today,
  last,
}: {
  face: FormFace
  id: string
  start?: Milestone
  today: string
  last: string
}) {
  const t = useTranslations('milestone')
  return (
    <>
      <TextField
        name="title"
        id={`title-${id}`}
        label={t('name')}
        maxLength={200}
        defaultValue={face.value('title', start?.title)}
        error={face.error('title')}
        required
      />
      <DateField
        name="dueOn"
        id={`dueOn-${id}`}
        label={t('dueOn')}
        hint={t('dueHint', { last })}
        min={today}
        max={last}
        defaultValue={face.value('dueOn', start?.dueOn)}
        error={face.error('dueOn')}
        required
      />
    </>
  )
}

const sent = (common: Common, milestone?: Milestone) => ({
  programmeId: common.programmeId,
  submissionKey: common.submissionKey,
  ...(milestone ? { milestoneId: milestone.id, version: milestone.version } : {}),
})

export function AddMilestone({ assignmentId, ...common }: Common & { assignmentId: string }) {
  const t = useTranslations('milestone')
  const f = useTranslations('forms')
  return (
    <Dialog id="milestone-add" opener={t('add')} openerSize="s" title={t('add')} closeLabel={f('cancel')}>
      <KeptForm action={addMilestone} hidden={{ ...sent(common), assignmentId }} label={t('add')}>
        {(face) => (
          <>
            <Fields face={face} id="add" today={common.today} last={common.last} />
            <SubmitButton pendingLabel={f('saving')}>{t('add')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

export function ChangeMilestone({ milestone, ...common }: Of) {
  const t = useTranslations('milestone')
  const f = useTranslations('forms')
  return (
    <Dialog
      id={`milestone-change-${milestone.id}`}
      opener={t('change')}
      openerLook="quiet"
      openerSize="s"
      title={t('change')}
      closeLabel={f('cancel')}
    >
      <KeptForm action={changeMilestone} hidden={sent(common, milestone)} label={t('change')}>
        {(face) => (
          <>
            <Fields face={face} id={milestone.id} start={milestone} today={common.today} last={common.last} />
            <SubmitButton pendingLabel={f('saving')}>{f('save')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

export function ReachMilestone({ milestone, ...common }: Of) {
  const t = useTranslations('milestone')
  const f = useTranslations('forms')
  return (
    <Dialog
      id={`milestone-reach-${milestone.id}`}
      opener={t('reach')}
      openerSize="s"
      title={t('reach')}
      closeLabel={f('cancel')}
    >
      <KeptForm action={reachMilestone} hidden={sent(common, milestone)} label={t('reach')}>
        {({ value, error }) => (
          <>
            <p className="mb-3">{milestone.title}</p>
            <DateField
              name="reachedOn"
              id={`reachedOn-${milestone.id}`}
              label={t('reachedOn')}
              max={common.today}
              defaultValue={value('reachedOn', common.today)}
              error={error('reachedOn')}
              required
            />
            <SubmitButton pendingLabel={f('saving')}>{t('reach')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

export function RemoveMilestone({ milestone, ...common }: Of) {
  const t = useTranslations('milestone')
  const f = useTranslations('forms')
  return (
    <Dialog
      id={`milestone-remove-${milestone.id}`}
      opener={t('remove')}
      openerLook="quiet"
      openerSize="s"
      title={t('remove')}
      closeLabel={f('cancel')}
    >
      <KeptForm action={removeMilestone} hidden={sent(common, milestone)} label={t('remove')}>
        {() => (
          <>
            <p className="mb-4">{t('removeText', { title: milestone.title, on: milestone.dueOn })}</p>
            <SubmitButton look="danger" pendingLabel={f('saving')}>
              {t('remove')}
            </SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
