import { getTranslations } from 'next-intl/server'
import type { FindingPage } from '../../../../../db/queries/finding-page.ts'
import type { Day } from '../../../../../lib/calendar.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'

type Props = { finding: FindingPage; programmeId: string }

/** What was found, by whom, why, how grave and by when: the line of the ledger, in full. */
export async function FindingFacts({ finding, programmeId }: Props) {
  const t = await getTranslations('finding')
  const methods = await getTranslations('visit.methods')
  const signed = (name: string, on: Day) => <span className="num">{t('page.by', { name, on })}</span>
  return (
    <DescriptionList
      items={[
        { term: t('fields.cause'), detail: t(`causes.${finding.cause}`) },
        { term: t('fields.severity'), detail: t(`severities.${finding.severity}` as 'severities.1') },
        { term: t('fields.basis'), detail: finding.basis },
        { term: t('page.raised'), detail: signed(finding.raisedByName, finding.raisedOn) },
        {
          term: t('page.visit'),
          detail: finding.visitId ? (
            <Link className="link" href={`/programmes/${programmeId}/visits/${finding.visitId}`}>
              <span className="num">{finding.visitedOn}</span>{' '}
              {methods((finding.method ?? 'on-site') as 'on-site')}
            </Link>
          ) : (
            t('page.noVisit')
          ),
        },
        {
          term: t('page.closed'),
          detail: finding.closedOn && signed(finding.closedByName ?? '', finding.closedOn),
        },
      ]}
    />
  )
}
