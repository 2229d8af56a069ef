import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findCheckList, listSelfChecks } from '../../../../../../db/queries/self-check-pages.ts'
import { itemsOf } from '../../../../../../db/queries/self-checks.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { addWorkdays } from '../../../../../../lib/calendar.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Said } from '../../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../../ui/button.tsx'
import { PageHead, Section } from '../../../../../ui/page-head.tsx'
import { unitChoices } from '../../../policies/clause-choices.ts'
import { inLanguage, listTitle } from '../../names.ts'
import { SelfCheckTable } from '../../self-check-table.tsx'
import { SendForm } from './send-form.tsx'

type Params = { programmeId: string; checkListId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('self-check'))('lists') }
}

/** Working days a unit is usually given to check itself. */
const usualWorkdays = 5

/** One edition: its items, to whom it was sent, and the form that sends it to more. */
export default page(
  {
    may: 'units.see-all',
    on: (read, { checkListId }: Params, { programme }) => findCheckList(read, programme.id, checkListId),
  },
  async ({ read, subject: list, programme, actor, today, can, locale, search }) => {
    const t = await getTranslations('check-list')
    const selfChecks = await getTranslations('self-check')
    const base = `/programmes/${programme.id}`
    const which = { seen: 'all' as const, checkListId: list.id }
    const [items, { rows, total }, units] = await Promise.all([
      itemsOf(read, programme.id, list.id),
      listSelfChecks(read, programme.id, which, { from: 0, size: 500 }),
      unitChoices(read, programme.id, today, locale),
    ])
    const has = new Set(rows.map(({ unitId }) => unitId))
    const others = units.filter(({ id }) => !has.has(id))
    const next = list.newest && can('check-list.make')
    return (
      <>
        <Said search={search} />
        <PageHead
          above={
            <Breadcrumbs
              label={selfChecks('title')}
              way={[{ href: `${base}/self-checks`, label: selfChecks('title') }]}
            />
          }
          title={listTitle(list, locale)}
          sub={t('made', { on: list.madeOn, by: list.madeBy })}
          actions={
            next && (
              <ButtonLink href={`${base}/self-checks/lists/new?from=${list.id}`}>{t('next')}</ButtonLink>
            )
          }
        />
        {!list.newest && <p className="mb-4 text-soft">{t('superseded')}</p>}
        <Section title={t('items')}>
          <ol className="max-w-3xl list-decimal ps-6">
            {items.map((item) => (
              <li key={item.id} className="py-1">
                {inLanguage(item.text, item.textEn, locale)}
                <span className="block text-sm text-soft">
                  {[item.dimension && t(`dimensions.${item.dimension}`), item.basis]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </Section>
        {total > 0 && (
          <Section title={selfChecks('sent')}>
            <SelfCheckTable base={base} rows={rows} total={total} today={today} list={false} captionHidden />
          </Section>
        )}
        {list.newest && can('self-check.send') && others.length > 0 && (
          <Section title={t('send')}>
            <Words of={['check-list', 'task']}>
              <SendForm
                hidden={{ programmeId: programme.id, checkListId: list.id, submissionKey: randomUUID() }}
                keep={`autosave:${actor.id}:send-self-check:${list.id}`}
                units={others}
                today={today}
                dueOn={addWorkdays(today, usualWorkdays)}
              />
            </Words>
          </Section>
        )}
      </>
    )
  },
)
