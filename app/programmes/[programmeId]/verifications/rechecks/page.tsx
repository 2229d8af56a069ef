import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { completionsOf, listRechecks } from '../../../../../db/queries/rechecks.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { monthForm } from '../../../../../lib/verifications/form.ts'
import { drawRechecks, monthBefore } from '../../../../../lib/verifications/rechecks.ts'
import { Said } from '../../../../frame/said.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { RowKeys } from '../../../../ui/row-keys.tsx'
import { SupervisionViews } from '../../visits/views.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { RecheckTable } from './recheck-table.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('recheck'))('title') }
}

/** Months back one may look, the last one over first. */
const monthsShown = 6

/** The lot of a month: what it drew, whether it was confirmed, and what the second look found. */
export default page({ may: 'units.see-all' }, async (view) => {
  const { read, programme, today, can, search } = view
  const t = await getTranslations('recheck')
  const last = monthBefore(today)
  const asked = monthForm.safeParse(search.month)
  const month = asked.success && asked.data <= last ? asked.data : last
  const completions = await completionsOf(read, programme.id, month)
  const drawn = drawRechecks(programme.id, month, completions)
  const rows = await listRechecks(read, programme.id, month, drawn)
  const open = rows.some(({ dueOn }) => dueOn === null)
  const base = `/programmes/${programme.id}`
  return (
    <>
      <Said search={search} />
      <PageHead title={t('title')} sub={t('about')} />
      <SupervisionViews base={base} current="rechecks" all />
      <RowKeys />
      <nav className="no-print mb-4 flex flex-wrap gap-x-4 gap-y-1" aria-label={t('months')}>
        {monthsUntil(last, programme.startsOn.slice(0, 7)).map((one) => (
          <a
            key={one}
            className="link num inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            href={`${base}/verifications/rechecks?month=${one}`}
            aria-current={one === month ? 'page' : undefined}
          >
            {one}
          </a>
        ))}
      </nav>
      <p className="mb-4 flex flex-wrap items-center gap-3">
        <span>{t('drawn', { month, drawn: rows.length, completions: completions.length })}</span>
        {rows.length > 0 && <Badge tone={open ? 'warn' : 'done'}>{t(open ? 'proposed' : 'confirmed')}</Badge>}
      </p>
      {open && can('recheck.confirm') && (
        <Words of={['recheck']}>
          <ConfirmForm programmeId={programme.id} month={month} submissionKey={randomUUID()} />
        </Words>
      )}
      <RecheckTable
        view={view}
        rows={rows}
        caption={t('caption', { month })}
        empty={<Empty title={t('empty')} />}
      />
    </>
  )
})

/** None from before the programme began. */
function monthsUntil(last: string, first: string): string[] {
  const months = [last]
  while (months.length < monthsShown) months.push(monthBefore(`${months.at(-1)}-01`))
  return months.filter((one) => one === last || one >= first)
}
