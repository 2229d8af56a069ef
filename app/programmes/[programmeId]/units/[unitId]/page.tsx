import { getMessages, getTranslations } from 'next-intl/server'
import { listAssignments } from '../../../../../db/queries/assignments.ts'
import { listFindings } from '../../../../../db/queries/finding-lists.ts'
import { recentHappenings } from '../../../../../db/queries/happenings.ts'
import { peopleOfUnit } from '../../../../../db/queries/unit-pages.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn, settingsOn } from '../../../../../lib/models/model.ts'
import { dimensionCodes } from '../../../../../lib/scoring/model.ts'
import { likeOf, medianOfLike } from '../../../../../lib/units/like.ts'
import { unitName, unitSubject } from '../../../../../lib/units/subject.ts'
import { Said } from '../../../../frame/said.tsx'
import { TakeAlongLink } from '../../../../frame/take-along-link.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import '../../overview/overview.css'
import { eventNames } from '../../overview/recent.ts'
import { DimensionCard } from '../../scorecard/dimension-card.tsx'
import '../../scorecard/scorecard.css'
import '../units.css'
import { AssignmentTable } from './assignment-table.tsx'
import { Base } from './base.tsx'
import { Differences } from './differences.tsx'
import { FindingTable } from './finding-table.tsx'
import { FollowUnit } from './follow-unit.tsx'
import { Like } from './like.tsx'
import { LocalLine } from './local-line.tsx'
import { Past } from './past.tsx'
import { UnitSums } from './unit-sums.tsx'
import { Who } from './who.tsx'

type Params = { programmeId: string; unitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('unit'))('one') }
}

/** One unit whole: who speaks for it, its scorecard part by part, and everything that happened. */
export default page(
  {
    may: 'unit.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, search, subject: unit, locale, can }) => {
    const t = await getTranslations()
    const only = [unit.id]
    const [board, units, people, happened, assignments, findings, messages] = await Promise.all([
      readBoard(read, programme.id, modelOn(programme, today)),
      listUnits(read, programme.id),
      peopleOfUnit(read, programme.id, unit.id, today),
      recentHappenings(read, programme.id, { units: only, limit: 30 }),
      listAssignments(read, programme.id, today, { seen: only, limit: 60 }),
      listFindings(
        read,
        programme.id,
        today,
        { units: only, unitId: unit.id, state: 'open' },
        { sort: { by: 'due', down: false }, from: 0, size: 20 },
      ),
      getMessages(),
    ])
    const measured = board.units.get(unit.id)
    const { comparesUnits } = settingsOn(programme, today)
    const base = `/programmes/${programme.id}`
    const here = `${base}/units/${unit.id}`
    const all = can('units.see-all')
    return (
      <>
        <Said search={search} />
        <PageHead
          above={
            <Breadcrumbs
              label={t('unit.way')}
              way={[
                all
                  ? { href: `${base}/units`, label: t('unit.list') }
                  : { href: base, label: t('app.nav.overview') },
              ]}
            />
          }
          title={unitName(unit, locale)}
          sub={t('unit.sub', { kind: t(`unit.kinds.${unit.kind}`), joined: unit.joinedOn })}
          actions={
            <>
              {can('visit.log') && (
                <>
                  <ButtonLink href={`${base}/visits/new?unit=${unit.id}`}>{t('unit.logVisit')}</ButtonLink>
                  <TakeAlongLink programmeId={programme.id} unitId={unit.id} className="btn btn-quiet" />
                </>
              )}
              {can('dossier.see') && <ButtonLink href={`${here}/dossier`}>{t('dossier.open')}</ButtonLink>}
              <ButtonLink href={`${here}/scorecard`} look="quiet">
                {t('unit.pastScores')}
              </ButtonLink>
            </>
          }
        />
        {measured && <UnitSums measured={measured} unitId={unit.id} base={base} />}
        <div className="u-page">
          <div className="u-left">
            <Who people={people} />
            <Base unit={unit} programmeId={programme.id} sets={can('base-condition.set')} />
            {measured && (
              <Like
                card={measured.card}
                median={comparesUnits ? medianOfLike(board, units, unit) : null}
                kind={t(`unit.kinds.${unit.kind}`)}
                base={unit.baseCondition && t(`unit.base.${unit.baseCondition}`)}
                alike={likeOf(units, unit).length}
              />
            )}
          </div>
          <div className="u-mid">
            <h2 className="mb-2">{t('unit.scorecard')}</h2>
            {measured ? (
              dimensionCodes.map((code) => (
                <DimensionCard
                  key={code}
                  dimension={measured.card.dimensions[code]}
                  owner={unit.id}
                  hrefOf={(part) => `${here}/scorecard/${part}`}
                />
              ))
            ) : (
              <Empty title={t('scorecard.noneYet')} />
            )}
          </div>
          <div className="u-right">
            <Past
              happened={happened}
              words={{
                english: locale === 'en',
                programmeId: programme.id,
                names: eventNames(messages),
                system: t('overview.recent.system'),
              }}
            />
          </div>
        </div>
        <LocalLine read={read} programmeId={programme.id} unitId={unit.id} today={today} />
        <Section
          title={t('unit.assignments')}
          sub={t('unit.assignmentsSub', { count: assignments.length })}
          id="assignments"
        >
          <AssignmentTable rows={assignments} base={base} today={today} locale={locale} />
        </Section>
        <Section
          title={t('unit.openFindings')}
          sub={t('unit.findingsSub', { count: findings.total })}
          id="findings"
          actions={
            can('finding.raise') && (
              <ButtonLink href={`${base}/findings/new?unit=${unit.id}`} size="s">
                {t('finding.new')}
              </ButtonLink>
            )
          }
        >
          <FindingTable rows={findings.rows} base={base} today={today} />
        </Section>
        <Differences read={read} programmeId={programme.id} unitId={unit.id} />
        <FollowUnit unitId={unit.id} />
      </>
    )
  },
)
