import { getTranslations } from 'next-intl/server'
import { listRounds } from '../../../../db/queries/rounds.ts'
import { seenUnits } from '../../../../lib/access/seen.ts'
import { page } from '../../../../lib/access/view.ts'
import { Said } from '../../../frame/said.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RowKeys } from '../../../ui/row-keys.tsx'
import { addressOf } from '../findings/search.ts'
import { ContactView } from '../rounds/contact-view.tsx'
import { ContactList } from './contact-list.tsx'
import { visitSearch } from './search.ts'
import { SupervisionViews } from './views.tsx'
import { VisitLedger } from './visit-ledger.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('visit'))('title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, actor, today, can, locale } = view
  const t = await getTranslations('visit')
  const field = await getTranslations('field')
  const search = visitSearch.parse(view.search)
  const units = seenUnits(view)
  const base = `/programmes/${programme.id}/visits`
  const maySupervise = can('visit.log')
  return (
    <>
      <Said search={view.search} />
      <PageHead
        title={t('title')}
        sub={t('about')}
        actions={
          maySupervise && (
            <>
              <ButtonLink look="primary" href={addressOf(`${base}/new`, { unit: search.unit })}>
                {t('new')}
              </ButtonLink>
              <a className="btn btn-quiet" href="/field">
                {field('title')}
              </a>
            </>
          )
        }
      />
      <SupervisionViews
        base={`/programmes/${programme.id}`}
        current={units === 'all' && search.view === 'contact' ? 'contact' : 'visits'}
        all={units === 'all'}
      />
      <RowKeys />
      {units === 'all' && search.view === 'contact' ? (
        <>
          <ContactView
            read={read}
            programmeId={programme.id}
            today={today}
            rounds={(await listRounds(read, programme.id)).toReversed()}
          />
          <ContactList
            read={read}
            programmeId={programme.id}
            today={today}
            locale={locale}
            mayLog={(organisationId) => maySupervise && organisationId !== actor.organisationId}
          />
        </>
      ) : (
        <VisitLedger
          read={read}
          programmeId={programme.id}
          units={units}
          search={search}
          locale={locale}
          today={today}
          mayLog={maySupervise}
        />
      )}
    </>
  )
})
