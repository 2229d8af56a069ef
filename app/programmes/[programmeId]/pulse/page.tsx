import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listStages } from '../../../../db/queries/programmes.ts'
import { invitationsOf, listPulses, type PulseRow } from '../../../../db/queries/pulses.ts'
import { page } from '../../../../lib/access/view.ts'
import { addDays } from '../../../../lib/calendar.ts'
import { Words } from '../../../../lib/i18n/words.tsx'
import { isOpen, usualDays } from '../../../../lib/pulses/pulse.ts'
import { Said } from '../../../frame/said.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { InterestViews } from '../interests/views.tsx'
import { OpenForm } from './forms.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('pulse'))('title') }
}

export default page({ may: 'work.see' }, async (view) => {
  const { read, programme, today, can, locale, actor } = view
  const t = await getTranslations('pulse')
  const [pulses, stages, mine] = await Promise.all([
    listPulses(read, programme.id, today),
    listStages(read, programme.id),
    invitationsOf(read, programme.id, actor.id),
  ])
  const waits = new Set(mine.filter(({ answeredOn }) => !answeredOn).map(({ pulseId }) => pulseId))
  const asked = new Set(pulses.map(({ stageId }) => stageId))
  const open = stages.filter(({ id, startsOn }) => !asked.has(id) && startsOn <= today)
  const base = `/programmes/${programme.id}`
  const stageName = (row: PulseRow) => (locale === 'en' ? row.stageEn : row.stageZh)
  const columns: Column<PulseRow>[] = [
    { key: 'stage', label: t('list.stage'), names: true, cell: stageName },
    { key: 'opened', label: t('list.opened'), phoneOff: true, cell: (row) => <time>{row.openedOn}</time> },
    { key: 'closes', label: t('list.closes'), cell: (row) => <time>{row.closesOn}</time> },
    {
      key: 'answered',
      label: t('list.answered'),
      numeric: true,
      cell: (row) => t('list.of', { answered: row.answered, invited: row.invited }),
    },
    {
      key: 'reminders',
      label: t('list.reminders'),
      numeric: true,
      phoneOff: true,
      cell: (row) => row.reminders,
    },
    {
      key: 'state',
      label: t('list.state'),
      cell: (row) =>
        !isOpen(row, today) ? (
          <Badge>{t('list.closed')}</Badge>
        ) : waits.has(row.id) ? (
          <Badge tone="seal">{t('list.mine')}</Badge>
        ) : (
          <Badge tone="good">{t('list.open')}</Badge>
        ),
    },
  ]
  return (
    <>
      <Said search={view.search} />
      <PageHead title={t('title')} sub={t('about')} />
      <InterestViews base={base} current="pulse" />
      <Table
        caption={t('list.caption', { total: pulses.length })}
        columns={columns}
        rows={pulses}
        rowKey={(row) => row.id}
        rowHref={(row) => `${base}/pulse/${row.id}`}
        empty={<Empty title={t('empty.title')}>{t('empty.text')}</Empty>}
      />
      {can('pulse.open') && (
        <Section title={t('open.title')}>
          <p className="mb-3 max-w-prose text-soft">{t(open.length > 0 ? 'open.text' : 'open.allAsked')}</p>
          {open.length > 0 && (
            <Words of={['pulse']}>
              <OpenForm
                programmeId={programme.id}
                submissionKey={randomUUID()}
                stages={open.map((stage) => ({
                  value: stage.id,
                  label: locale === 'en' ? stage.nameEn : stage.nameZh,
                }))}
                today={today}
                closesOn={addDays(today, usualDays)}
              />
            </Words>
          )}
        </Section>
      )}
    </>
  )
})
