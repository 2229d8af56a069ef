import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { describeRecords } from '../../../../../../../db/queries/scorecards.ts'
import { page } from '../../../../../../../lib/access/view.ts'
import { modelOn } from '../../../../../../../lib/models/model.ts'
import { constantsSaid } from '../../../../../../../lib/models/said.ts'
import { asPart, dayAsked, readProof } from '../../../../../../../lib/scorecards/read.ts'
import { idsOf } from '../../../../../../../lib/scorecards/records.ts'
import { dimensionOf } from '../../../../../../../lib/scoring/model.ts'
import { unitName, unitSubject } from '../../../../../../../lib/units/subject.ts'
import { Breadcrumbs } from '../../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../../ui/page-head.tsx'
import { DayFilter } from '../../../../scorecard/day-filter.tsx'
import '../../../../scorecard/scorecard.css'
import { ProofSum } from './proof-sum.tsx'
import { ProofTable } from './proof-table.tsx'

type Params = { programmeId: string; unitId: string; part: string }

export async function generateMetadata() {
  return { title: (await getTranslations('scorecard'))('titleProof') }
}

/** What proves one number: every record it reads, what each adds, and why; each opens. */
export default page(
  {
    may: 'scorecard.see',
    on: (read, { unitId }: Params, { programme }) => unitSubject(read, programme.id, unitId),
  },
  async ({ read, programme, today, search, params, subject: unit, locale }) => {
    const part = asPart(params.part)
    const on = dayAsked(search.on, today)
    const asked = { programmeId: programme.id, unitId: unit.id, on, model: modelOn(programme, on) }
    const found = part && (await readProof(read, { ...asked, part }))
    if (!found) notFound()
    const t = await getTranslations()
    const described = await describeRecords(read, programme.id, unit.id, idsOf(found.proof.items))
    const here = `/programmes/${programme.id}/units/${unit.id}`
    const name = unitName(unit, locale)
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('scorecard.way')}
              way={[
                { href: here, label: name },
                { href: `${here}#${dimensionOf(part)}`, label: t(`score.dimensions.${dimensionOf(part)}`) },
              ]}
            />
          }
          title={`${t(`score.parts.${part}`)} ${part}`}
          sub={t(`score.partsHow.${part}`, constantsSaid(asked.model))}
        />
        <ProofSum found={found} />
        <DayFilter on={on} today={today} first={programme.startsOn} path={`${here}/scorecard/${part}`} />
        <ProofTable programmeId={programme.id} proof={found.proof} described={described} locale={locale} />
      </>
    )
  },
)
