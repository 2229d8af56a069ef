import { getTranslations } from 'next-intl/server'
import { listSlips } from '../../../../db/queries/slips.ts'
import { readUndecided } from '../../../../db/queries/undecided.ts'
import { decidesOf } from '../../../../lib/ladder/decides.ts'
import { Section } from '../../../ui/page-head.tsx'
import { ExtensionTable } from '../extensions/extension-table.tsx'
import { SlipTable } from '../slips/slip-table.tsx'
import { baseOf, type WorkView } from './work-view.ts'

const most = { from: 0, size: 10 }
const none = { rows: [], total: 0 }

/** What the ladder lays before this person: to decide, to sign for and answer, to close. Nothing: nothing. */
export async function LadderWork({ view, units }: { view: WorkView; units: string[] }) {
  const { read, programme, today, actor, locale, can } = view
  const t = await getTranslations()
  const base = baseOf(view)
  const supervises = actor.seats.some(({ group }) => group === 'supervision') && can('slip.close')
  const [undecided, owed, replied] = await Promise.all([
    readUndecided(read, programme.id, today, decidesOf(actor), most.size),
    units.length > 0 ? listSlips(read, programme.id, today, { seen: units, owed: true }, most) : none,
    supervises ? listSlips(read, programme.id, today, { seen: 'all', state: 'replied' }, most) : none,
  ])
  const lists = [
    { key: 'decide', rows: undecided.slips, total: undecided.slips[0]?.total ?? 0 },
    { key: 'owed', ...owed },
    { key: 'replied', ...replied },
  ] as const
  const { extensions } = undecided
  return (
    <>
      {lists
        .filter(({ total }) => total > 0)
        .map(({ key, rows, total }) => (
          <Section
            key={key}
            title={t(`slip.work.${key}`)}
            sub={t('slip.work.sub', { count: total })}
            actions={<a href={`${base}/slips`}>{t('slip.work.all')}</a>}
          >
            <SlipTable
              base={base}
              rows={rows}
              total={total}
              locale={locale}
              withUnit={key !== 'owed' || units.length > 1}
              captionHidden
              empty={null}
            />
          </Section>
        ))}
      {extensions[0] && (
        <Section
          title={t('extension.work.title')}
          sub={t('extension.work.sub', { count: extensions[0].total })}
          actions={<a href={`${base}/extensions`}>{t('extension.work.all')}</a>}
        >
          <ExtensionTable
            base={base}
            rows={extensions}
            total={extensions[0].total}
            locale={locale}
            withUnit
            captionHidden
            empty={null}
          />
        </Section>
      )}
    </>
  )
}
