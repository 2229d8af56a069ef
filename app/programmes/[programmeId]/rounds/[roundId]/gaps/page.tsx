import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findRound } from '../../../../../../db/queries/rounds.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { readGaps } from '../../../../../../lib/plans/read-gaps.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../../ui/empty.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { scopeName } from '../about.ts'
import { GapsForm } from './gaps-form.tsx'

type Params = { programmeId: string; roundId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('plan.gaps'))('title') }
}

/** What would fill the gaps of a round, to be ticked and adjusted by a person. */
export default page(
  {
    may: 'round.plan',
    on: async (read, { roundId }: Params, { programme }) => {
      const round = await findRound(read, programme.id, roundId)
      return round && !round.closedOn ? { round, unitId: null } : null
    },
  },
  async ({ read, subject: { round }, locale, ...scene }) => {
    const t = await getTranslations('plan.gaps')
    const rounds = await getTranslations('round')
    const { gaps, teams, proposals } = await readGaps(read, scene, round)
    const base = `/programmes/${scene.programme.id}/rounds`
    const rows = proposals.flatMap((proposal) => {
      const unit = gaps.find(({ id }) => id === proposal.unitId)
      const team = teams.find(({ id }) => id === proposal.teamId)
      // A unit of the own organisation is for somebody else to plan.
      if (!unit || !team || unit.organisationId === scene.actor.organisationId) return []
      const goers = proposal.memberIds.map((id) => team.members.find((one) => one.id === id)?.name ?? '')
      const score = unit.score === null ? t('noScore') : t('score', { score: unit.score.toFixed(1) })
      return [
        {
          ...proposal,
          unit: scopeName(unit, locale),
          why: `${score} · ${unit.lastOn ? t('last', { on: unit.lastOn }) : t('never')}`,
          who: `${team.name}: ${t('goes', { names: goers.join(locale === 'en' ? ', ' : '、') })}`,
        },
      ]
    })
    const noRoom = gaps.length - proposals.length
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={rounds('title')}
              way={[
                { href: base, label: rounds('title') },
                { href: `${base}/${round.id}`, label: round.name },
              ]}
            />
          }
          title={t('title')}
          sub={t('about')}
        />
        {noRoom > 0 && <p className="mb-4">{t('noRoom', { count: noRoom })}</p>}
        {rows.length === 0 ? (
          <Empty title={t('none')}>{gaps.length === 0 ? t('noneText') : t('noDays')}</Empty>
        ) : (
          <Words of={['plan', 'visit']}>
            <GapsForm
              hidden={{
                programmeId: scene.programme.id,
                roundId: round.id,
                submissionKey: randomUUID(),
              }}
              rows={rows}
              first={round.startsOn}
              last={round.endsOn}
            />
          </Words>
        )}
      </>
    )
  },
)
