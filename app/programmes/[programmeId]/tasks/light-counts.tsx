import { getTranslations } from 'next-intl/server'
import { lights } from '../../../../lib/scoring/tallies.ts'
import type { Counts } from '../../../../lib/tasks/counts.ts'

/** How many assignments show which light: shape, word for who cannot see it, number; lights nobody shows are left out. */
export async function LightCounts({ counts }: { counts: Counts }) {
  const t = await getTranslations('score.lights')
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {lights
        .filter((light) => counts.lights[light] > 0)
        .map((light) => (
          <span key={light} className="inline-flex items-center gap-1 whitespace-nowrap" title={t(light)}>
            <i className={`lt lt-${light}`} />
            <span className="text-sm text-soft">{t(light)}</span>
            <span className="num">{counts.lights[light]}</span>
          </span>
        ))}
    </span>
  )
}
