import { getTranslations } from 'next-intl/server'
import { companionsOf } from '../../../../db/queries/plans.ts'
import { findVisit } from '../../../../db/queries/visits.ts'
import { page } from '../../../../lib/access/view.ts'
import { HouseFrame } from '../../../frame/house-frame.tsx'
import { unitName } from '../../../programmes/[programmeId]/findings/names.ts'
import { VisitDetail } from '../../../programmes/[programmeId]/visits/[visitId]/visit-detail.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

type Params = { programmeId: string; visitId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('accompanied'))('title') }
}

/** The one visit somebody of the press went along to, to be read. It stands outside the programme's own frame. */
export default page(
  {
    may: 'visit.accompany',
    on: async (read, { visitId }: Params, { programme }) => {
      const visit = await findVisit(read, programme.id, visitId)
      return visit && { ...visit, companionIds: await companionsOf(read, programme.id, visit.id) }
    },
  },
  async ({ subject: visit, today, locale }) => {
    const t = await getTranslations('accompanied')
    const words = await getTranslations('visit')
    return (
      <HouseFrame>
        <PageHead
          above={<Breadcrumbs label={t('title')} way={[{ href: '/accompanied', label: t('back') }]} />}
          title={words('page.title', {
            unit: unitName(visit, locale),
            method: words(`methods.${visit.method}`),
          })}
          sub={<time dateTime={visit.visitedOn}>{visit.visitedOn}</time>}
        />
        <VisitDetail visit={visit} today={today} />
      </HouseFrame>
    )
  },
)
