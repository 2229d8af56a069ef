import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { StepRow } from '../../../../../db/queries/connections.ts'
import type { Returned } from '../../../../../db/queries/platform.ts'
import type { Subject } from '../../../../../lib/access/actor.ts'
import type { Permission } from '../../../../../lib/access/permissions.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { networks, nextStage, stages } from '../../../../../lib/platform/platform.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Table } from '../../../../ui/table.tsx'
import { JudgeButtons } from '../judge-buttons.tsx'
import { ClaimForm } from '../unit-forms.tsx'

type Props = {
  programmeId: string
  unitId: string
  today: string
  steps: StepRow[]
  returned: Returned[]
  can: (permission: Permission, subject?: Subject) => boolean
}

/** The three stages on each network: claimed, accepted, what is next and who does it. */
export async function Connections({ programmeId, unitId, today, steps, returned, can }: Props) {
  const t = await getTranslations('platform')
  return (
    <Words of={['platform']}>
      {networks.map((network) => {
        const next = nextStage(steps, network)
        const stepOf = (stage: string) => steps.find((one) => one.network === network && one.stage === stage)
        const back = returned.find(
          ({ name, after }) => name === 'platform.step-returned' && after.network === network,
        )
        return (
          <div key={network} className="mb-6">
            <div className="mb-2 flex flex-wrap items-baseline justify-between gap-3">
              <h3>{t(`networks.${network}`)}</h3>
              {next && can('platform.propose') && (
                <ClaimForm
                  programmeId={programmeId}
                  unitId={unitId}
                  submissionKey={randomUUID()}
                  today={today}
                  network={network}
                  stage={next}
                />
              )}
            </div>
            {back && next === back.after.stage && (
              <p className="mb-2 border-s-2 border-seal ps-3">
                {t('judging.returned', { on: back.on, reason: back.after.reason ?? '' })}
              </p>
            )}
            <Table
              caption={t(`networks.${network}`)}
              captionHidden
              dense
              columns={[
                { key: 'stage', label: t('page.stage'), names: true, cell: (stage) => t(`stages.${stage}`) },
                {
                  key: 'claimed',
                  label: t('page.claimed'),
                  cell: (stage) => stepOf(stage) && <time>{stepOf(stage)?.claimedOn}</time>,
                },
                {
                  key: 'accepted',
                  label: t('page.accepted'),
                  cell: (stage) => {
                    const step = stepOf(stage)
                    if (!step) return <span className="text-soft">{t('page.notYet')}</span>
                    if (step.acceptedOn)
                      return (
                        <>
                          <Badge tone="good">{t('page.acceptedMark')}</Badge> <time>{step.acceptedOn}</time>
                        </>
                      )
                    if (can('platform.accept', { unitId, submittedBy: step.claimedBy }))
                      return (
                        <JudgeButtons
                          programmeId={programmeId}
                          of="stepId"
                          id={step.id}
                          about={t(`stages.${step.stage}`)}
                          keys={{ accept: randomUUID(), return: randomUUID() }}
                        />
                      )
                    return <Badge tone="warn">{t('page.waits')}</Badge>
                  },
                },
                {
                  key: 'note',
                  label: t('page.note'),
                  phoneOff: true,
                  cell: (stage) => stepOf(stage)?.note,
                },
              ]}
              rows={[...stages]}
              rowKey={(stage) => stage}
            />
          </div>
        )
      })}
    </Words>
  )
}
