import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { Words } from '../../../../lib/i18n/words.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { CompletionForm } from './completion-form.tsx'

type Props = { programmeId: string; assignmentId: string; version: number }

/** 验收完成: a button that says what it will do before it does it. Draw it only where `completion.accept` is given. */
export async function AcceptCompletion({ programmeId, assignmentId, version }: Props) {
  const t = await getTranslations()
  return (
    <Dialog
      id={`complete-${assignmentId}`}
      opener={t('completion.accept')}
      openerLook="decide"
      title={t('completion.title')}
      closeLabel={t('forms.cancel')}
    >
      <p className="mb-4">{t('completion.what')}</p>
      <Words of={['completion']}>
        <CompletionForm
          programmeId={programmeId}
          assignmentId={assignmentId}
          version={version}
          submissionKey={randomUUID()}
        />
      </Words>
    </Dialog>
  )
}
