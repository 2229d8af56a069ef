import { getTranslations } from 'next-intl/server'
import type { TeamRow } from '../../../../../db/queries/teams.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Section } from '../../../../ui/page-head.tsx'
import { Table } from '../../../../ui/table.tsx'
import { type About, scopeName } from './about.ts'

/** The mixed teams: who is in each, and which units are in its care. */
export async function TeamTable({ round, scope, teams, base, locale, mayPlan }: About) {
  const t = await getTranslations('team')
  const without = scope.filter(({ teamId }) => !teamId).length
  const here = `${base}/rounds/${round.id}/teams`
  const names = (team: TeamRow) =>
    scope.filter(({ teamId }) => teamId === team.id).map((unit) => scopeName(unit, locale))
  const member = ({ name, role, organisationZh, organisationEn }: TeamRow['members'][number]) => {
    const from = locale === 'en' ? organisationEn : organisationZh
    const whole = from ? `${name}(${from})` : name
    return role === 'media' ? t('media', { name: whole }) : whole
  }
  return (
    <Section
      title={t('title')}
      sub={t('sub', { count: teams.length, without })}
      id="teams"
      actions={
        mayPlan && (
          <ButtonLink size="s" href={`${here}/new`}>
            {t('new')}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={t('caption')}
        captionHidden
        dense
        rows={teams}
        rowKey={({ id }) => id}
        rowHref={({ id }) => (mayPlan ? `${here}/${id}` : null)}
        empty={<Empty title={t('none')}>{t('noneText')}</Empty>}
        columns={[
          { key: 'name', label: t('columns.name'), names: true, cell: ({ name }) => name },
          {
            key: 'leader',
            label: t('columns.leader'),
            cell: ({ leaderId, members }) => members.find(({ id }) => id === leaderId)?.name,
          },
          {
            key: 'members',
            label: t('columns.members'),
            phoneOff: true,
            cell: (team) =>
              team.members
                .filter(({ id }) => id !== team.leaderId)
                .map(member)
                .join(locale === 'en' ? ', ' : '、'),
          },
          {
            key: 'units',
            label: t('columns.units'),
            cell: (team) => (
              <Details summary={names(team).length}>
                {names(team).join(locale === 'en' ? ', ' : '、')}
              </Details>
            ),
          },
        ]}
      />
    </Section>
  )
}
