import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { Queryable } from '../../../../../../db/open.ts'
import { type RoundRow, unitsInScope } from '../../../../../../db/queries/rounds.ts'
import { listRecruits, type Recruit, type TeamRow } from '../../../../../../db/queries/teams.ts'
import type { Scene } from '../../../../../../lib/access/scene.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { PressForm } from '../../../../../frame/press-form.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { dissolveTeam } from '../../actions.ts'
import { unitsByKind } from '../../units-by-kind.ts'
import { TeamForm } from './team-form.tsx'

type Props = { view: Scene & { read: Queryable; locale: string }; round: RoundRow; team: TeamRow | null }

/** The form of a team, to be formed or changed, with everybody it may be drawn from. */
export async function TeamPage({ view, round, team }: Props) {
  const { read, programme, actor, locale } = view
  const t = await getTranslations('team')
  const rounds = await getTranslations('round')
  const [scope, recruits] = await Promise.all([
    unitsInScope(read, programme.id, round.id),
    listRecruits(read, programme.id),
  ])
  const base = `/programmes/${programme.id}/rounds`
  const hidden = { programmeId: programme.id, roundId: round.id, submissionKey: randomUUID() }
  const edited: Record<string, string | number> = team ? { teamId: team.id, version: team.version } : {}
  const chosen = (role: string) =>
    team?.members.filter((member) => member.role === role).map(({ id }) => id) ?? []
  const free = scope.filter(({ teamId }) => !teamId)
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
        title={t(team ? 'edit' : 'new')}
        sub={t('form.about')}
        actions={
          team?.unitIds.length === 0 && (
            <PressForm
              action={dissolveTeam}
              hidden={{ ...hidden, submissionKey: randomUUID(), teamId: team.id }}
              label={t('form.dissolve')}
            />
          )
        }
      />
      <Words of={['team']}>
        <TeamForm
          hidden={{ ...hidden, ...edited }}
          keep={`autosave:${actor.id}:team:${team?.id ?? round.id}`}
          start={{
            name: team?.name ?? '',
            leaderId: team?.leaderId ?? '',
            memberIds: chosen('member'),
            mediaIds: chosen('media'),
            unitIds: team?.unitIds ?? [],
          }}
          people={peopleOf(recruits, locale)}
          units={unitsByKind(
            scope,
            locale === 'en',
            (kind) => t(`form.kinds.${kind}`),
            ({ teamId, teamName }) =>
              teamId && teamId !== team?.id ? t('form.ownedBy', { team: teamName ?? '' }) : undefined,
          )}
          free={free.map(({ id }) => id)}
        />
      </Words>
    </>
  )
}

/** The people of the groups, the supervisors first; the units' technical contacts as experts; the press. */
function peopleOf(recruits: readonly Recruit[], locale: string) {
  const shown = ({ id, name, organisationZh, organisationEn }: Recruit) => ({
    id,
    name,
    from: (locale === 'en' ? organisationEn : organisationZh) ?? '',
  })
  const supervises = (person: Recruit) => (person.groups.includes('supervision') ? 0 : 1)
  return {
    groups: recruits
      .filter(({ groups }) => groups.length > 0)
      .sort((a, b) => supervises(a) - supervises(b))
      .map(shown),
    experts: recruits
      .filter(({ groups, posts }) => groups.length === 0 && posts.includes('technical-contact'))
      .map(shown),
    media: recruits.filter(({ media }) => media).map(shown),
  }
}
