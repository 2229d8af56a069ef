import { getTranslations } from 'next-intl/server'
import type { Attachment } from '../../../../../db/queries/attachments.ts'
import type { FindingPage } from '../../../../../db/queries/finding-page.ts'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { type Moment, Timeline } from '../../../../ui/timeline.tsx'
import { AnswerColumns } from './answer-columns.tsx'

type Props = { finding: FindingPage; programmeId: string; filesOf: Map<string, Attachment[]> }

/** Everything that was said about the finding, in the order of its days. */
export async function FindingHistory({ finding, programmeId, filesOf }: Props) {
  const t = await getTranslations()
  const moments: Moment[] = [
    {
      id: finding.id,
      at: finding.raisedOn,
      when: finding.raisedOn,
      what: t('finding.events.raised'),
      who: finding.raisedByName,
    },
  ]
  const add = (id: string, at: string | null, what: string, who: string | null, note?: Moment['note']) => {
    if (at) moments.push({ id, at, when: at, what, who, note })
  }
  for (const answer of finding.rectifications) {
    const files = filesOf.get(answer.id) ?? []
    add(
      `${answer.id}-submitted`,
      answer.submittedOn,
      t('rectification.history.submitted'),
      answer.submittedByName,
      <>
        <p className="whitespace-pre-line">{answer.answer}</p>
        <AnswerColumns answer={answer} />
        <AttachmentList programmeId={programmeId} files={files} />
      </>,
    )
    for (const { level, signedOn, signedByName } of answer.signed)
      add(
        `${answer.id}-signed-${level}`,
        signedOn,
        t('rectification.history.signed', { level }),
        signedByName,
      )
    add(
      `${answer.id}-returned`,
      answer.returnedOn,
      t('rectification.history.returned', { reason: answer.returnReason ?? '' }),
      answer.returnedByName,
    )
    add(
      `${answer.id}-accepted`,
      answer.acceptedOn,
      t('rectification.history.accepted'),
      answer.acceptedByName,
    )
  }
  for (const look of finding.revisits) {
    const result = t(`revisit.results.${look.result}`)
    add(look.id, look.on, t('revisit.history', { result }), look.byName, look.note || undefined)
  }
  // A stable sort: within a day the order above, which is the order in which it can have happened.
  moments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return <Timeline moments={moments} />
}
