import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listActions } from '../../../../../db/queries/actions.ts'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { listFindings } from '../../../../../db/queries/finding-lists.ts'
import { comparedOnVisit } from '../../../../../db/queries/self-check-pages.ts'
import { listVerificationsOf } from '../../../../../db/queries/verifications.ts'
import { findVisit } from '../../../../../db/queries/visits.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { visitPapers } from '../../../../../lib/papers/kinds.ts'
import { isDifference } from '../../../../../lib/self-checks/self-check.ts'
import { replyStanding } from '../../../../../lib/visits/visit.ts'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { ActionTable } from '../../actions/action-table.tsx'
import { FindingTable } from '../../findings/finding-table.tsx'
import { unitName } from '../../findings/names.ts'
import { PapersOfRecord } from '../../papers/of-record.tsx'
import { DifferenceTable } from '../../self-checks/difference-table.tsx'
import { ReplyForm } from './reply-form.tsx'
import { VerificationTable } from './verification-table.tsx'
import { VisitDetail } from './visit-detail.tsx'

type Params = { programmeId: string; visitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('visit'))('title') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { visitId }: Params, { programme }) => findVisit(read, programme.id, visitId),
  },
  async (view) => {
    const { read, subject: visit, programme, actor, today, can, locale } = view
    const t = await getTranslations('visit')
    const dossier = await getTranslations('dossier')
    const base = `/programmes/${programme.id}`
    const filter = { units: seenUnits(view), visitId: visit.id }
    const [files, verified, compared, promised, found] = await Promise.all([
      listAttachments(read, programme.id, { visitId: visit.id }),
      listVerificationsOf(read, programme.id, visit.id),
      comparedOnVisit(read, programme.id, visit.id),
      listActions(
        read,
        programme.id,
        today,
        { seen: filter.units, visitId: visit.id },
        { from: 0, size: 50 },
      ),
      listFindings(read, programme.id, today, filter, {
        sort: { by: 'severity', down: true },
        from: 0,
        size: 50,
      }),
    ])
    const issuable = can('paper.issue', { ...visit, group: 'supervision' })
      ? visitPapers({ talk: visit.method === 'talk', faults: found.rows.some(({ closedOn }) => !closedOn) })
      : []
    const owesReply = ['open', 'late'].includes(replyStanding(visit, today))
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={<Breadcrumbs label={t('title')} way={[{ href: `${base}/visits`, label: t('title') }]} />}
          title={t('page.title', {
            unit: unitName(visit, locale),
            method: t(`methods.${visit.method}`),
          })}
          sub={<time dateTime={visit.visitedOn}>{visit.visitedOn}</time>}
          actions={
            <>
              {can('dossier.see') && (
                <Link className="link no-print" href={`${base}/units/${visit.unitId}/dossier`}>
                  {dossier('open')}
                </Link>
              )}
              <Link className="link no-print" href={`${base}/visits?unit=${visit.unitId}`}>
                {t('page.all')}
              </Link>
              {can('visit.correct') && visit.members.some(({ id }) => id === actor.id) && (
                <Link className="link no-print" href={`${base}/visits/${visit.id}/correct`}>
                  {t('correct.link')}
                </Link>
              )}
              {can('visit.log') && (
                <ButtonLink href={`${base}/visits/new?unit=${visit.unitId}`}>{t('page.again')}</ButtonLink>
              )}
            </>
          }
        />
        <Section title={t('page.facts')}>
          <VisitDetail visit={visit} today={today} />
        </Section>
        {owesReply && visit.sentOn && can('visit.log') && (
          <Section title={t('reply.title')}>
            <Words of={['visit']}>
              <ReplyForm
                hidden={{ programmeId: programme.id, visitId: visit.id, version: visit.version }}
                keys={{ record: randomUUID(), chase: randomUUID() }}
                keep={`autosave:${actor.id}:reply:${visit.id}`}
                sentOn={visit.sentOn}
                today={today}
              />
            </Words>
          </Section>
        )}
        {visit.method === 'talk' && (
          <Section title={t('page.commitments')}>
            {promised.total > 0 ? (
              <ActionTable
                base={base}
                rows={promised.rows}
                total={promised.total}
                locale={locale}
                unit={false}
                captionHidden
                empty={null}
              />
            ) : (
              <p className="text-soft">{t('page.noCommitments')}</p>
            )}
          </Section>
        )}
        <Section title={t('page.findings')}>
          {found.total > 0 ? (
            <FindingTable
              programmeId={programme.id}
              rows={found.rows}
              total={found.total}
              today={today}
              captionHidden
              ofOneUnit
              withClosed
            />
          ) : (
            <p className="text-soft">{t('page.noFindings')}</p>
          )}
        </Section>
        {compared.length > 0 && (
          <Section
            title={t('page.compared')}
            sub={t('page.differences', { count: compared.filter(isDifference).length, all: compared.length })}
          >
            <DifferenceTable base={base} rows={compared} caption={t('page.compared')} />
          </Section>
        )}
        <Section title={t('page.verified')}>
          {verified.length > 0 ? (
            <VerificationTable programmeId={programme.id} rows={verified} />
          ) : (
            <p className="text-soft">{t('page.noVerified')}</p>
          )}
        </Section>
        <PapersOfRecord view={view} record={{ kind: 'visit', id: visit.id }} issuable={issuable} />
        <Section title={t('page.files')}>
          <AttachmentList programmeId={programme.id} files={files} none={t('page.noFiles')} />
        </Section>
      </>
    )
  },
)
