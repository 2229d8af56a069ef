import { getTranslations } from 'next-intl/server'
import type { Happening } from '../../../../../db/queries/happenings.ts'
import { Picture } from '../../../../ui/charts/picture.tsx'
import { type EventWords, eventRow } from '../../overview/event-row.ts'
import { html } from '../../overview/html.ts'

/** Everything that happened to the unit, the newest first. */
export async function Past({ happened, words }: { happened: readonly Happening[]; words: EventWords }) {
  const t = await getTranslations('unit')
  return (
    <section>
      <h2>{t('timeline')}</h2>
      {happened.length === 0 ? (
        <p className="text-sm text-soft">{t('noTimeline')}</p>
      ) : (
        <Picture
          className="ov ov-recent"
          html={
            html`<ol>${happened.map((event) => eventRow({ ...event, unitZh: null, unitEn: null }, words))}</ol>`
              .html
          }
        />
      )}
    </section>
  )
}
