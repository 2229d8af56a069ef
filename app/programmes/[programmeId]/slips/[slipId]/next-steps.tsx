import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { SlipPage } from '../../../../../db/queries/slips.ts'
import type { View } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { CloseForm, DecideForms, ReceiveForm, ReplyForm } from './forms.tsx'

type Params = { programmeId: string; slipId: string }
type Props = { view: Pick<View<Params, unknown>, 'can' | 'programme' | 'actor' | 'search'>; slip: SlipPage }

/** What the reader may do now: decide, sign for, answer, close, log the talk. */
export async function NextSteps({ view: { can, programme, actor, search }, slip }: Props) {
  const t = await getTranslations('slip')
  const { id, unitId, state, rung, version } = slip
  const hidden = () => ({ programmeId: programme.id, slipId: id, version, submissionKey: randomUUID() })
  const open = state === 'issued' || state === 'received'
  const about = { unitId, unitOrganisationId: slip.unitOrganisationId }
  return (
    <Words of={['slip']}>
      {state === 'proposed' && can('escalation.decide') && (
        <Section title={t('decide.title')} sub={t('decide.text')}>
          <DecideForms hidden={hidden()} refusing={search.refuse === '1'} />
        </Section>
      )}
      {state === 'issued' && can('slip.receive') && (
        <Section title={t('receive.title')} sub={t('receive.text')}>
          <ReceiveForm hidden={hidden()} />
        </Section>
      )}
      {open && can('slip.reply') && (
        <Section title={t('replyForm.title')}>
          <ReplyForm hidden={hidden()} keep={`${actor.id}:slip:${id}`} />
        </Section>
      )}
      {rung === 'talk' && slip.issuedOn && state !== 'closed' && can('visit.log', about) && (
        <Section title={t('page.talk')} sub={t('page.talkText')}>
          <ButtonLink
            look="primary"
            href={`/programmes/${programme.id}/visits/new?unit=${unitId}&method=talk`}
          >
            {t('page.talk')}
          </ButtonLink>
        </Section>
      )}
      {(open || state === 'replied') && can('slip.close', about) && (
        <Section title={t('close.title')}>
          <CloseForm hidden={hidden()} />
        </Section>
      )}
    </Words>
  )
}
