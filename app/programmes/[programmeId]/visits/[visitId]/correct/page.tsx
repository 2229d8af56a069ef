import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { papersOf } from '../../../../../../db/queries/paper-writes.ts'
import { findVisit, listCandidates, type VisitPage } from '../../../../../../db/queries/visits.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { needsReason } from '../../../../../../lib/visits/correction.ts'
import { knownBy } from '../../../../../../lib/visits/methods.ts'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { unitName } from '../../../findings/names.ts'
import { memberOf, offered } from '../../members.ts'
import { CorrectForm } from './correct-form.tsx'

type Params = { programmeId: string; visitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('visit.correct'))('title') }
}

/** Only for whoever took part in the visit. */
export default page(
  {
    may: 'visit.correct',
    on: (read, { visitId }: Params, { programme }) => findVisit(read, programme.id, visitId),
  },
  async ({ read, subject: visit, programme, actor, today, locale }) => {
    if (!visit.members.some(({ id }) => id === actor.id)) notFound()
    const t = await getTranslations('visit')
    const groupName = (group: string) => t(`groups.${group}` as 'groups.supervision')
    const [candidates, papers] = await Promise.all([
      listCandidates(read, programme.id),
      papersOf(read, programme.id, { kind: 'visit', id: visit.id }),
    ])
    const unit = {
      id: visit.unitId,
      organisationId: visit.unitOrganisationId,
      shortZh: visit.unitZh,
      shortEn: visit.unitEn,
    }
    const inForce = papers.filter(({ withdrawnOn }) => !withdrawnOn).length
    const list = `/programmes/${programme.id}/visits`
    const title = t('page.title', { unit: unitName(visit, locale), method: t(`methods.${visit.method}`) })
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('title')}
              way={[
                { href: list, label: t('title') },
                { href: `${list}/${visit.id}`, label: title },
              ]}
            />
          }
          title={t('correct.title')}
          sub={t('correct.about')}
        />
        <Words of={['visit']}>
          <CorrectForm
            hidden={{
              programmeId: programme.id,
              visitId: visit.id,
              version: visit.version,
              method: visit.method,
              submissionKey: randomUUID(),
            }}
            keep={`autosave:${actor.id}:visit:${visit.id}`}
            start={startOf(visit)}
            memberIds={visit.members.map(({ id }) => id)}
            people={offered(candidates).map((one) => memberOf(one, actor.id, unit, locale, groupName))}
            today={visit.loggedOn}
            firstDay={programme.startsOn}
            asksReason={needsReason(visit, inForce, today)}
          />
        </Words>
      </>
    )
  },
)

/** The visit's facts by the names of the form's fields. */
function startOf(visit: VisitPage): Record<string, string> {
  const { visitedOn, met, record, conclusion, sentOn, replyDueOn, repliedOn, reply } = visit
  const { addresseePost, reason: why, place, heldAt, convenor } = visit
  const known = { [knownBy[visit.method]]: visit.where }
  const letter = { sentOn, replyDueOn, repliedOn, reply }
  const talk = { addresseePost, talkPlace: place, heldAt, convenor, talkReason: why }
  const all = { visitedOn, met, record, conclusion, ...known, ...letter, ...talk }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? '']))
}
