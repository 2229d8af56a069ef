import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { stateOf } from '../../../../../lib/rounds/round.ts'
import { PressForm } from '../../../../frame/press-form.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { openRound } from '../actions.ts'
import { stateTones } from '../tones.ts'
import type { About } from './about.ts'
import { CloseForm } from './close-form.tsx'

/** The round's name and state, and what may be done with it now. */
export async function RoundHead({ round, base, mayPlan, programmeId }: About & { programmeId: string }) {
  const t = await getTranslations('round')
  const state = stateOf(round)
  const hidden = {
    programmeId,
    roundId: round.id,
    version: round.version,
    submissionKey: randomUUID(),
  }
  return (
    <PageHead
      above={<Breadcrumbs label={t('title')} way={[{ href: `${base}/rounds`, label: t('title') }]} />}
      title={
        <>
          {round.name} <Badge tone={stateTones[state]}>{t(`states.${state}`)}</Badge>
        </>
      }
      sub={
        <>
          {t('period', { first: round.startsOn, last: round.endsOn })} · {t(`scopes.${round.scope}`)}
          {round.aim && <div>{round.aim}</div>}
          {round.conclusion && (
            <div>
              {t('page.conclusion')}: {round.conclusion}
            </div>
          )}
        </>
      }
      actions={
        mayPlan && (
          <span className="no-print flex flex-wrap items-start gap-2">
            <ButtonLink href={`${base}/rounds/${round.id}/edit`}>{t('edit')}</ButtonLink>
            {state === 'prepared' && (
              <PressForm
                action={openRound}
                hidden={hidden}
                look="primary"
                size="m"
                label={t('opening.do')}
                pendingLabel={t('opening.doing')}
              />
            )}
            {state === 'open' && (
              <Words of={['round']}>
                <CloseForm hidden={hidden} />
              </Words>
            )}
          </span>
        )
      }
    />
  )
}
