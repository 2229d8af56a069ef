import { getTranslations } from 'next-intl/server'
import { checks } from '../../../../../lib/guide/checks.ts'
import type { Readiness } from '../../../../../lib/guide/guide.ts'
import { Badge } from '../../../../ui/badge.tsx'

/** Ready or not, and what stands between. */
export async function Verdict({ guide }: { guide: Readiness }) {
  const t = await getTranslations('guide')
  const names = await getTranslations('score.dimensions')
  const comma = (await getTranslations('overview'))('comma')
  const below = guide.dimensions.filter(({ ready }) => !ready)
  return (
    <section className="mb-6">
      <p className="text-lg">
        <Badge tone={guide.ready ? 'good' : 'seal'}>{guide.ready ? t('ready') : t('notReady')}</Badge>{' '}
        {t('met', { met: guide.met, all: checks.length })}
      </p>
      <p className="mt-1 text-soft">{t('need')}</p>
      {!guide.ready && (
        <dl className="mt-3 grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
          <dt className="text-soft">{t('lacking')}</dt>
          <dd>
            {guide.mandatoryMissing.map(({ code }) => t(`checks.${code}`)).join(comma) || t('noneLacking')}
          </dd>
          {below.length > 0 && (
            <>
              <dt className="text-soft">{t('below')}</dt>
              <dd>{below.map(({ code }) => names(code)).join(comma)}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  )
}
