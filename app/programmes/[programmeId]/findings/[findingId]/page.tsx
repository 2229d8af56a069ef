import { getTranslations } from 'next-intl/server'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { type FindingPage, findFinding } from '../../../../../db/queries/finding-page.ts'
import { page } from '../../../../../lib/access/view.ts'
import type { Day } from '../../../../../lib/calendar.ts'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { AskExtension } from '../../extensions/ask-extension.tsx'
import { PapersOfRecord } from '../../papers/of-record.tsx'
import { Clock, StateBadge } from '../marks.tsx'
import { unitName } from '../names.ts'
import { ClosingStamps } from './closing-stamps.tsx'
import { FindingFacts } from './facts.tsx'
import { FindingHistory } from './history.tsx'
import { NextStep } from './next-step.tsx'

type Params = { programmeId: string; findingId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('finding'))('one') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { findingId }: Params, { programme }) => findFinding(read, programme.id, findingId),
  },
  async (view) => {
    const { read, subject: finding, programme, today, locale } = view
    const t = await getTranslations('finding')
    const base = `/programmes/${programme.id}`
    const [own, ...files] = await Promise.all([
      listAttachments(read, programme.id, { findingId: finding.id }),
      ...finding.rectifications.map(({ id }) => listAttachments(read, programme.id, { rectificationId: id })),
    ])
    const filesOf = new Map(finding.rectifications.map(({ id }, index) => [id, files[index] ?? []]))
    const accepted = finding.closedOn
      ? finding.rectifications.findLast(({ acceptedOn }) => acceptedOn)
      : undefined
    const orderable = !finding.closedOn && view.can('paper.issue', { ...finding, group: 'supervision' })
    return (
      <>
        <Said search={view.search} />
        <PageHead
          above={<Breadcrumbs label={t('title')} way={[{ href: `${base}/findings`, label: t('title') }]} />}
          title={t('page.title', { unit: unitName(finding, locale) })}
          sub={<Gist finding={finding} today={today} />}
          actions={
            <>
              {!finding.closedOn && !finding.waiting && (
                <AskExtension
                  view={view}
                  may={view.can('extension.ask')}
                  of={{
                    kind: 'finding',
                    recordId: finding.id,
                    title: finding.description.slice(0, 60),
                    dueOn: finding.dueOn,
                  }}
                />
              )}
              <Link className="link no-print" href={`${base}/findings?unit=${finding.unitId}&state=all`}>
                {t('page.all')}
              </Link>
            </>
          }
        />
        <div className="grid gap-x-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="min-w-0">
            <div className="no-print">
              <NextStep view={view} finding={finding} />
            </div>
            <Section title={t('page.facts')}>
              <FindingFacts finding={finding} programmeId={programme.id} />
              {accepted && <ClosingStamps answer={accepted} severity={finding.severity} />}
            </Section>
            <PapersOfRecord
              view={view}
              record={{ kind: 'finding', id: finding.id }}
              issuable={orderable ? ['rectification-order'] : []}
            />
            {own && own.length > 0 && (
              <Section title={t('page.files')}>
                <AttachmentList programmeId={programme.id} files={own} />
              </Section>
            )}
          </div>
          <div className="min-w-0">
            <Section title={t('page.history')}>
              <FindingHistory finding={finding} programmeId={programme.id} filesOf={filesOf} />
            </Section>
          </div>
        </div>
      </>
    )
  },
)

/** What is wrong, how it stands and by when: all a reader needs before acting. */
async function Gist({ finding, today }: { finding: FindingPage; today: Day }) {
  const t = await getTranslations('finding')
  const standing = { ...finding, answered: finding.waiting !== null }
  return (
    <>
      <p className="whitespace-pre-line text-ink">{finding.description}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3">
        <StateBadge finding={standing} today={today} t={t} />
        <span>
          {t('columns.due')} <time dateTime={finding.dueOn}>{finding.dueOn}</time>
        </span>
        <Clock finding={standing} today={today} t={t} />
      </p>
    </>
  )
}
