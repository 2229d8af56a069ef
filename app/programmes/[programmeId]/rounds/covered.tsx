import { getTranslations } from 'next-intl/server'
import { LiveValue } from '../../../ui/live/live-value.tsx'

/** Visited of planned, with its share; the present round's share follows the records. */
export async function Covered({ part, whole, live }: { part: number; whole: number; live: boolean }) {
  const t = await getTranslations('round')
  if (whole === 0) return <span className="text-soft">{t('nothingPlanned')}</span>
  return (
    <span className="whitespace-nowrap">
      {t('fraction', { part, whole })}{' '}
      <b>
        {live ? (
          <LiveValue hook="programme:covered" value={part / whole} missing="—" percent />
        ) : (
          `${Math.round((100 * part) / whole)}%`
        )}
      </b>
    </span>
  )
}
