import { getTranslations } from 'next-intl/server'
import type { ActionRow } from '../../../../../db/queries/actions.ts'
import type { decisionsOf } from '../../../../../db/queries/meetings.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { ActionState } from '../../actions/state.tsx'
import { unitName } from '../../findings/names.ts'

type Props = {
  base: string
  here: string
  decisions: Awaited<ReturnType<typeof decisionsOf>>
  actions: ActionRow[]
  mayAssign: boolean
  locale: string
}

/** What was adopted, in the order of the minutes, each with the actions it became. */
export async function Decisions({ base, here, decisions, actions, mayAssign, locale }: Props) {
  const t = await getTranslations('meeting')
  if (decisions.length === 0) return <p className="text-soft">{t('page.noDecisions')}</p>
  return (
    <ol className="list-decimal space-y-4 ps-6">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p className="max-w-prose whitespace-pre-line">{decision.wording}</p>
          <ul aria-label={t('page.actions')} className="mt-1 text-sm">
            {actions
              .filter(({ decisionId }) => decisionId === decision.id)
              .map((action) => (
                <li key={action.id} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
                  <a className="link" href={`${base}/actions/${action.id}`}>
                    {unitName(action, locale)} · {action.text}
                  </a>
                  <time className="text-soft">{action.dueOn}</time>
                  <ActionState state={action.state} />
                </li>
              ))}
          </ul>
          {mayAssign && (
            <p className="no-print mt-2">
              <ButtonLink size="s" href={`${here}/assign?decision=${decision.id}`}>
                {t('page.assign')}
              </ButtonLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
