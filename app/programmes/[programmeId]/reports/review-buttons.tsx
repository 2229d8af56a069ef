'use client'

import { useTranslations } from 'next-intl'
import { KeptForm } from '../../../frame/kept-form.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { SubmitButton } from '../../../ui/submit-button.tsx'
import { acceptReport, returnReport } from './actions.ts'

export type ReviewProps = {
  programmeId: string
  reportId: string
  version: number
  /** One for each form: a key is one deed. */
  keys: { accept: string; both: string; return: string }
  /** The unit claims completion and nobody accepted it yet: both may be accepted in one breath. */
  offersCompletion: boolean
  /** The queue's filter, to come back to; none on the report's own page. */
  queue?: string
  keep: string
}

/** Accept (A), accept with completion, return with a reason (R). */
export function ReviewButtons(props: ReviewProps) {
  const { programmeId, reportId, version, keys, offersCompletion, queue, keep } = props
  const t = useTranslations('review')
  const cancel = useTranslations('forms')('cancel')
  const inQueue = queue !== undefined
  const hidden = { programmeId, reportId, version, queue }
  return (
    <div className="flex flex-wrap items-start gap-3">
      <KeptForm action={acceptReport} hidden={{ ...hidden, submissionKey: keys.accept }} label={t('accept')}>
        {() => (
          <SubmitButton data-key="a" pendingLabel={t('accepting')}>
            {t(inQueue ? 'acceptKey' : 'accept')}
          </SubmitButton>
        )}
      </KeptForm>
      {offersCompletion && (
        <Dialog
          id={`both-${reportId}`}
          opener={t('acceptBoth')}
          openerLook="decide"
          title={t('acceptBothTitle')}
          closeLabel={cancel}
        >
          <AcceptBoth hidden={{ ...hidden, submissionKey: keys.both }} />
        </Dialog>
      )}
      <Dialog
        id={`return-${reportId}`}
        opener={t(inQueue ? 'returnKey' : 'return')}
        openerLook="danger"
        openerKey="r"
        title={t('returnTitle')}
        closeLabel={cancel}
      >
        <KeptForm
          action={returnReport}
          hidden={{ ...hidden, submissionKey: keys.return, keep }}
          keep={keep}
          label={t('returnTitle')}
        >
          {(face) => (
            <>
              <TextArea
                name="reason"
                id={`reason-${reportId}`}
                label={t('reason')}
                hint={t('reasonHint')}
                required
                defaultValue={face.value('reason')}
                error={face.error('reason')}
              />
              <SubmitButton look="danger" pendingLabel={t('returning')}>
                {t('return')}
              </SubmitButton>
            </>
          )}
        </KeptForm>
      </Dialog>
    </div>
  )
}

function AcceptBoth({ hidden }: { hidden: Record<string, string | number | undefined> }) {
  const t = useTranslations('review')
  const what = useTranslations('completion')('what')
  return (
    <>
      <p className="mb-4">{what}</p>
      <KeptForm
        action={acceptReport}
        hidden={{ ...hidden, acceptCompletion: 'true' }}
        label={t('acceptBothTitle')}
      >
        {() => (
          <SubmitButton look="decide" pendingLabel={t('accepting')}>
            {t('acceptBoth')}
          </SubmitButton>
        )}
      </KeptForm>
    </>
  )
}
