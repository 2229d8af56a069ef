import { getTranslations } from 'next-intl/server'
import type { RequestRow } from '../../../../db/queries/requests.ts'
import { answerWorkdays, dayOf, requestState } from '../../../../lib/requests/request.ts'
import { Badge } from '../../../ui/badge.tsx'

/** Where the request stands on its ten working days, in words; the last three are marked. */
export async function RequestClock({ request, today }: { request: RequestRow; today: string }) {
  const t = await getTranslations('request')
  const day = dayOf(request, today)
  const state = requestState(request, today)
  if (state === 'answered')
    return (
      <>
        <Badge tone={day > answerWorkdays ? 'warn' : 'good'}>
          {request.outcome && t(`outcomes.${request.outcome}`)}
        </Badge>{' '}
        <span className="text-sm text-soft">
          {t(day > answerWorkdays ? 'clock.late' : 'clock.answered', { day })}
        </span>
      </>
    )
  return (
    <>
      <Badge tone={state === 'overdue' ? 'seal' : day >= 7 ? 'warn' : 'plain'}>{t(`states.${state}`)}</Badge>{' '}
      <span className="text-sm">
        {state === 'overdue'
          ? t('clock.over', { days: day - answerWorkdays })
          : t('clock.day', { day, all: answerWorkdays })}
      </span>
    </>
  )
}
