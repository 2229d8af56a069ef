import { randomUUID } from 'node:crypto'
import { getMessages, getTranslations } from 'next-intl/server'
import { may } from '../../../lib/access/permissions.ts'
import { seenUnits } from '../../../lib/access/seen.ts'
import { page } from '../../../lib/access/view.ts'
import { decidesOf } from '../../../lib/ladder/decides.ts'
import { modelOn, settingsOn } from '../../../lib/models/model.ts'
import { asHeatSort } from '../../../lib/overview/order.ts'
import { readOverview, recentCount } from '../../../lib/overview/read.ts'
import { PressForm } from '../../frame/press-form.tsx'
import { Said } from '../../frame/said.tsx'
import { BigPicture } from '../../ui/charts/big-picture.tsx'
import { HeatLinks } from '../../ui/charts/heat-links.tsx'
import './overview/overview.css'
import { drawOverview } from './overview/draw.ts'
import { NotStarted } from './overview/not-started.tsx'
import { OverviewLive } from './overview/overview-live.tsx'
import { eventNames } from './overview/recent.ts'
import { issueBriefing } from './papers/actions.ts'

export async function generateMetadata() {
  const t = await getTranslations('overview')
  return { title: t('title') }
}

/**
 * Where do we stand, is it true, what needs me, who is behind and why. Drawn as one string, sent
 * once: as components its thousand elements would be sent twice and cost three times as much (see docs/decisions).
 */
export default page({ may: 'programme.see' }, async (view) => {
  const { read, programme, today, actor, search, locale, now } = view
  const seen = seenUnits(view)
  const model = modelOn(programme, today)
  const { comparesUnits } = settingsOn(programme, today)
  const showsAll = may('units.see-all', actor)
  const [data, t, messages] = await Promise.all([
    readOverview(read, {
      programmeId: programme.id,
      today,
      seen,
      countsAll: showsAll,
      model,
      decides: decidesOf(actor),
    }),
    getTranslations(),
    getMessages(),
  ])
  const words = {
    english: locale === 'en',
    programmeId: programme.id,
    names: eventNames(messages),
    system: t('overview.recent.system'),
  }
  const base = `/programmes/${programme.id}`
  const face = { ...data, programme, today, model, locale, t, base, seen, showsAll, compares: comparesUnits }
  const drawn = drawOverview(face, { actor, now, words, sort: asHeatSort(search.sort, comparesUnits) })
  return (
    <>
      <Said search={search} />
      <NotStarted read={read} programme={programme} today={today} />
      <div className="ov-whole">
        {view.can('briefing.issue') && (
          <div className="ov-press no-print">
            <PressForm
              action={issueBriefing}
              hidden={{ programmeId: programme.id, submissionKey: randomUUID() }}
              label={t('paper.issue.briefing')}
              pendingLabel={t('paper.issue.issuing')}
            />
          </div>
        )}
        <BigPicture html={drawn} className="ov" />
        <HeatLinks />
      </div>
      <OverviewLive words={words} most={recentCount} />
    </>
  )
})
