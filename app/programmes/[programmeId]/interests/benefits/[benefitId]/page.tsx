import { redirect } from 'next/navigation'
import { findBenefit } from '../../../../../../db/queries/benefits.ts'
import { page } from '../../../../../../lib/access/view.ts'

type Params = { programmeId: string; benefitId: string }

/** A benefit stands on the page of the claim it answers. */
export default page(
  {
    may: 'unit.see',
    on: (read, { benefitId }: Params, { programme }) => findBenefit(read, programme.id, benefitId),
  },
  async ({ subject: { id, interestId }, programme }) =>
    redirect(`/programmes/${programme.id}/interests/${interestId}#benefit-${id}`),
)
