import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { type PaperOfRecord, papersOf } from '../../../../db/queries/paper-writes.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import type { View } from '../../../../lib/access/view.ts'
import { oncePerRecord, type PaperKind } from '../../../../lib/papers/kinds.ts'
import { PressForm } from '../../../frame/press-form.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { issueFindingPaper, issueMinutes, issueVisitPaper } from './actions.ts'

/** By which deed the papers of a record are issued, and how its form names the record. */
const issuing = {
  visit: { action: issueVisitPaper, field: 'visitId' },
  meeting: { action: issueMinutes, field: 'meetingId' },
  finding: { action: issueFindingPaper, field: 'findingId' },
}

type Props = {
  view: Pick<View<Record<string, string>, unknown>, 'read' | 'programme' | 'actor'>
  record: { kind: keyof typeof issuing; id: string }
  /** Kinds this reader may issue of it now; those that stand already are left out. */
  issuable: readonly PaperKind[]
}

/** The papers made from a record, and a press for each that can still be made. */
export async function PapersOfRecord({ view, record, issuable }: Props) {
  const t = await getTranslations('paper')
  const { read, programme } = view
  const papers = await papersOf(read, programme.id, record, seenUnits(view))
  const standing = papers.filter(({ withdrawnOn }) => !withdrawnOn).map(({ kind }) => kind)
  const wanted = issuable.filter((kind) => !(oncePerRecord.includes(kind) && standing.includes(kind)))
  if (papers.length === 0 && wanted.length === 0) return null
  const { action, field } = issuing[record.kind]
  return (
    <Section title={t('issue.papers')}>
      {papers.length > 0 ? (
        <ul className="mb-3 space-y-1">
          {papers.map((paper) => (
            <Paper key={paper.id} paper={paper} base={`/programmes/${programme.id}`} />
          ))}
        </ul>
      ) : (
        <p className="mb-3 text-soft">{t('issue.none')}</p>
      )}
      <div className="no-print flex flex-wrap gap-2">
        {wanted.map((kind) => (
          <PressForm
            key={kind}
            action={action}
            hidden={{
              programmeId: programme.id,
              [field]: record.id,
              kind,
              submissionKey: randomUUID(),
            }}
            label={t(`issue.${kind as 'visit-note'}`)}
            pendingLabel={t('issue.issuing')}
          />
        ))}
      </div>
    </Section>
  )
}

async function Paper({ paper, base }: { paper: PaperOfRecord; base: string }) {
  const t = await getTranslations('paper')
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <a className="link whitespace-nowrap" href={`${base}/papers/${paper.id}`}>
        {paper.number}
      </a>
      <span>{t(`kinds.${paper.kind}`)}</span>
      <time className="text-soft">{paper.issuedOn}</time>
      {paper.withdrawnOn && <span className="text-seal">{t('states.withdrawn')}</span>}
    </li>
  )
}
