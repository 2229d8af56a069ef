import { getTranslations } from 'next-intl/server'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { findSlip, type SlipPage } from '../../../../../db/queries/slips.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { momentInShanghai } from '../../../../../lib/calendar.ts'
import { recordFolder } from '../../../../../lib/ladder/paths.ts'
import { overdueBefore } from '../../../../../lib/work/days.ts'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { SlipState } from '../state.tsx'
import { NextSteps } from './next-steps.tsx'

type Params = { programmeId: string; slipId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('slip'))('one') }
}

/** A slip, talk or circular: what it is about, who decided and answered, and what is to be done next. */
export default page(
  {
    may: 'work.see',
    on: async (read, { slipId }: Params, scene) => {
      const slip = await findSlip(read, scene.programme.id, slipId, scene.today, seenUnits(scene))
      return slip && { slip, unitId: slip.unitId, unitOrganisationId: slip.unitOrganisationId }
    },
  },
  async (view) => {
    const { read, programme, locale, today, subject, search } = view
    const { slip } = subject
    const t = await getTranslations('slip')
    const rungs = await getTranslations('ladder.rungs')
    const base = `/programmes/${programme.id}`
    const files = await listAttachments(read, programme.id, { slipId: slip.id })
    const late =
      slip.replyDueOn && !slip.repliedOn && !slip.closedOn && slip.replyDueOn < overdueBefore(today)
    return (
      <>
        <Said search={search} />
        <PageHead
          above={<Breadcrumbs label={t('way')} way={[{ href: `${base}/slips`, label: t('title') }]} />}
          title={`${slip.number ?? t('proposal', { rung: rungs(slip.rung) })} · ${unitName(slip, locale)}`}
          sub={
            <span className="inline-flex flex-wrap gap-2">
              {rungs(slip.rung)} <SlipState state={slip.state} />
              {late && <Badge tone="seal">{t('page.late')}</Badge>}
            </span>
          }
        />
        <DescriptionList
          items={[
            { term: t('page.item'), detail: <Item slip={slip} base={base} locale={locale} /> },
            { term: t('page.due'), detail: <time>{slip.dueOn}</time> },
            {
              term: t('page.days'),
              detail: slip.daysOver > 0 && t('page.daysOver', { days: slip.daysOver }),
            },
            {
              term: t('page.reason'),
              detail: slip.reason && <p className="max-w-prose whitespace-pre-line">{slip.reason}</p>,
            },
            ...steps(slip, t),
            {
              term: t('page.paper'),
              detail: slip.paperId && <Link href={`${base}/papers/${slip.paperId}`}>{slip.number}</Link>,
            },
            {
              term: t('page.files'),
              detail: files.length > 0 && <AttachmentList programmeId={programme.id} files={files} />,
            },
          ]}
        />
        <NextSteps view={view} slip={slip} />
      </>
    )
  },
)

async function Item({ slip, base, locale }: { slip: SlipPage; base: string; locale: string }) {
  const t = await getTranslations('slip.page')
  const kinds = await getTranslations('clock.kinds')
  const folder = recordFolder(slip.kind, slip.recordId)
  return (
    <>
      <span className="text-soft">{kinds(slip.kind)}</span> {locale === 'en' ? slip.itemEn : slip.item}{' '}
      {folder && <Link href={`${base}/${folder}`}>{t('duty')}</Link>}
    </>
  )
}

type T = Awaited<ReturnType<typeof getTranslations<'slip'>>>

/** Dated, signed facts in their order; the clock signs with its own word. */
function steps(slip: SlipPage, t: T) {
  const by = (on: string | null, name: string | null) =>
    on && t('page.by', { on, name: name ?? t('page.clock') })
  const said = (first: string | null | false, text: string | null) =>
    first && (
      <>
        {first}
        {text && <p className="max-w-prose whitespace-pre-line">{text}</p>}
      </>
    )
  return [
    { term: t('page.proposed'), detail: by(slip.proposedOn, slip.proposedByName) },
    { term: t('page.refused'), detail: said(by(slip.refusedOn, slip.refusedByName), slip.refusedWhy) },
    { term: t('page.issued'), detail: by(slip.issuedOn, slip.issuedByName) },
    { term: t('page.reply'), detail: slip.replyDueOn && <time>{slip.replyDueOn}</time> },
    {
      term: t('page.received'),
      detail: slip.receivedAt && by(momentInShanghai(new Date(slip.receivedAt)), slip.receivedByName),
    },
    { term: t('page.replied'), detail: said(by(slip.repliedOn, slip.repliedByName), slip.reply) },
    { term: t('page.closed'), detail: said(by(slip.closedOn, slip.closedByName), slip.closing) },
  ]
}
