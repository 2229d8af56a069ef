'use client'

import { useTranslations } from 'next-intl'
import type { Network, Stage } from '../../../../lib/platform/platform.ts'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField, NumberField, TextField } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { claimStep, freezeInventory, mountBatch, recordSystem } from './actions.ts'

type Props = { programmeId: string; unitId: string; submissionKey: string; today: string }

/** The next stage on a network, filled in but for a look at the date. */
export function ClaimForm({ network, stage, today, ...hidden }: Props & { network: Network; stage: Stage }) {
  const t = useTranslations('platform')
  const optional = useTranslations('forms')('optional')
  const title = t('claim.title', { network: t(`networks.${network}`), stage: t(`stages.${stage}`) })
  return (
    <Dialog
      id={`claim-${network}`}
      opener={t('claim.open', { stage: t(`stages.${stage}`) })}
      openerSize="s"
      title={title}
      closeLabel={t('judging.close')}
    >
      <KeptForm action={claimStep} hidden={{ ...hidden, network, stage }} label={title}>
        {(face) => (
          <>
            <DateField
              id={`claimedOn-${network}`}
              name="claimedOn"
              label={t('claim.on')}
              max={today}
              defaultValue={face.value('claimedOn', today)}
              error={face.error('claimedOn')}
              required
            />
            <TextField
              id={`note-${network}`}
              name="note"
              label={t('claim.note')}
              mark={optional}
              maxLength={500}
              defaultValue={face.value('note')}
              error={face.error('note')}
            />
            <SubmitButton pendingLabel={t('claim.saving')}>{t('claim.submit')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

export function InventoryForm({ today: _, ...hidden }: Props) {
  const t = useTranslations('platform.inventory')
  return (
    <KeptForm action={freezeInventory} hidden={hidden} label={t('title')} className="max-w-md">
      {(face) => (
        <>
          <NumberField
            name="inventory"
            label={t('count')}
            hint={t('hint')}
            min={1}
            defaultValue={face.value('inventory')}
            error={face.error('inventory')}
            required
          />
          <SubmitButton pendingLabel={t('saving')}>{t('submit')}</SubmitButton>
        </>
      )}
    </KeptForm>
  )
}

export function MountForm({ today, left, ...hidden }: Props & { left: number }) {
  const t = useTranslations('platform')
  return (
    <Dialog
      id="mount"
      opener={t('mount.title')}
      openerSize="s"
      title={t('mount.title')}
      closeLabel={t('judging.close')}
    >
      <KeptForm action={mountBatch} hidden={hidden} label={t('mount.title')}>
        {(face) => (
          <>
            <NumberField
              name="items"
              label={t('mount.items')}
              hint={t('mount.left', { left })}
              min={1}
              max={left}
              defaultValue={face.value('items')}
              error={face.error('items')}
              required
            />
            <DateField
              name="on"
              label={t('mount.on')}
              max={today}
              defaultValue={face.value('on', today)}
              error={face.error('on')}
              required
            />
            <SubmitButton pendingLabel={t('mount.saving')}>{t('mount.submit')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}

export function SystemForm({ today, ...hidden }: Props) {
  const t = useTranslations('platform')
  return (
    <Dialog
      id="system-new"
      opener={t('system.new')}
      openerSize="s"
      title={t('system.new')}
      closeLabel={t('judging.close')}
    >
      <KeptForm action={recordSystem} hidden={hidden} label={t('system.new')}>
        {(face) => (
          <>
            <TextField
              name="name"
              label={t('system.name')}
              maxLength={200}
              defaultValue={face.value('name')}
              error={face.error('name')}
              required
            />
            <DateField
              name="foundOn"
              label={t('system.foundOn')}
              max={today}
              defaultValue={face.value('foundOn', today)}
              error={face.error('foundOn')}
              required
            />
            <SubmitButton pendingLabel={t('system.saving')}>{t('system.submit')}</SubmitButton>
          </>
        )}
      </KeptForm>
    </Dialog>
  )
}
