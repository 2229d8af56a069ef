import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { readBoard } from '../../../../../lib/measures/board.ts'
import { modelOn } from '../../../../../lib/models/model.ts'
import { boardLevers, scoresOf } from '../../../../../lib/scorecards/levers.ts'
import { partCodes } from '../../../../../lib/scoring/model.ts'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { Views } from '../views.tsx'
import { Sliders } from './sliders.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('compensation'))('title') }
}

/** What a weaker dimension would cost the programme, and what could make up for it (paper §4). */
export default page({ may: 'programme.see' }, async ({ read, programme, today, can }) => {
  const t = await getTranslations()
  const model = modelOn(programme, today)
  const board = await readBoard(read, programme.id, model)
  const { card, levers } = boardLevers(board)
  const base = `/programmes/${programme.id}`
  const { weights, constants } = model
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('compensation.title')}
        sub={t('compensation.sub')}
      />
      <Views base={base} of="programme" current="compensation" compares={can('units.see-all')} />
      {card.ecc === null ? (
        <Empty title={t('compensation.noTotal')} />
      ) : (
        <Words of={['compensation', 'improve', 'score']}>
          <Sliders
            scores={scoresOf(card)}
            levers={levers}
            model={{ weights, constants }}
            of="programme"
            hrefs={Object.fromEntries(partCodes.map((part) => [part, `${base}/scorecard/${part}`]))}
          />
        </Words>
      )}
    </>
  )
})
