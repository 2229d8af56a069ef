import { getTranslations } from 'next-intl/server'
import { listProgrammes } from '../../../db/queries/programmes.ts'
import { readTrail } from '../../../db/queries/trail.ts'
import { INSTALLATION } from '../../../db/schema/events.ts'
import { page } from '../../../lib/access/view.ts'
import { isDay } from '../../../lib/calendar.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { addressWith, textOf } from '../pages.ts'
import { TrailFilters } from './trail-filters.tsx'
import { TrailTable } from './trail-table.tsx'

const pageSize = 50

export async function generateMetadata() {
  return { title: (await getTranslations('admin'))('auditTitle') }
}

/** The whole trail of what happened: who, what, about which record, before and after. Read only, like the table. */
export default page({ may: 'events.read-all', within: 'house' }, async ({ read, search, locale }) => {
  const t = await getTranslations('admin')
  const programmes = await listProgrammes(read)
  const places = [
    ...programmes.map((one) => ({ value: one.id, label: locale === 'en' ? one.nameEn : one.nameZh })),
    { value: INSTALLATION, label: t('installation') },
  ]
  const dayOf = (name: string) => (isDay(textOf(search, name)) ? textOf(search, name) : '')
  const asked = {
    programme:
      places.find(({ value }) => value === textOf(search, 'programme'))?.value ?? places[0]?.value ?? '',
    actor: textOf(search, 'actor'),
    name: textOf(search, 'name'),
    record: textOf(search, 'record'),
    from: dayOf('from'),
    to: dayOf('to'),
  }
  const before = /^\d{1,15}$/.test(textOf(search, 'before')) ? Number(textOf(search, 'before')) : null
  const rows = await readTrail(read, {
    programmeId: asked.programme,
    actor: asked.actor,
    name: asked.name,
    record: asked.record,
    from: asked.from || null,
    to: asked.to || null,
    before,
    limit: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  return (
    <>
      <PageHead title={t('auditTitle')} sub={t('auditSub')} />
      <TrailFilters asked={asked} places={places} />
      <TrailTable rows={shown} />
      <nav aria-label={t('pages')} className="pages mt-4 flex flex-wrap gap-3">
        {before !== null && (
          <ButtonLink size="s" href={addressWith('/admin/events', asked)}>
            {t('newest')}
          </ButtonLink>
        )}
        {rows.length > pageSize && (
          <ButtonLink
            size="s"
            rel="next"
            href={addressWith('/admin/events', { ...asked, before: shown.at(-1)?.id ?? null })}
          >
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
})
