import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { comparedItems, findSelfCheck } from '../../../../../db/queries/self-check-pages.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { stateOf } from '../../../../../lib/self-checks/self-check.ts'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../../../ui/button.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { DifferenceTable } from '../difference-table.tsx'
import { inLanguage, listTitle } from '../names.ts'
import { AnswerForm } from './answer-form.tsx'

type Params = { programmeId: string; selfCheckId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('self-check'))('title') }
}

/** One unit's self-check: its answers, beside what inspectors found; the unit answers it here. */
export default page(
  {
    may: 'unit.see',
    on: (read, { selfCheckId }: Params, { programme }) => findSelfCheck(read, programme.id, selfCheckId),
  },
  async ({ read, subject: selfCheck, programme, actor, can, locale, search, today }) => {
    const t = await getTranslations('self-check')
    const base = `/programmes/${programme.id}`
    const [items, files] = await Promise.all([
      comparedItems(read, programme.id, selfCheck.id),
      listAttachments(read, programme.id, { selfCheckId: selfCheck.id }),
    ])
    const mayAnswer = can('self-check.answer') && selfCheck.examined === 0
    const title = listTitle(selfCheck, locale)
    return (
      <>
        <Said search={search} />
        <PageHead
          above={
            <Breadcrumbs label={t('title')} way={[{ href: `${base}/self-checks`, label: t('title') }]} />
          }
          title={`${unitName(selfCheck, locale)} · ${title}`}
          sub={
            <>
              {t('page.sent', { on: selfCheck.sentOn, by: selfCheck.sentBy, dueOn: selfCheck.dueOn })}{' '}
              {selfCheck.answeredOn &&
                t('page.answered', { on: selfCheck.answeredOn, by: selfCheck.answeredBy ?? '' })}
              {stateOf(selfCheck, today) === 'late' && <Badge tone="seal">{t('states.late')}</Badge>}
            </>
          }
          actions={
            can('visit.log') && (
              <ButtonLink href={`${base}/visits/new?unit=${selfCheck.unitId}`}>
                {t('page.examine')}
              </ButtonLink>
            )
          }
        />
        {mayAnswer && (
          <Section title={t(selfCheck.answeredOn ? 'form.correct' : 'form.title')}>
            <Words of={['self-check']}>
              <AnswerForm
                hidden={{
                  programmeId: programme.id,
                  selfCheckId: selfCheck.id,
                  version: selfCheck.version,
                  submissionKey: randomUUID(),
                }}
                keep={`autosave:${actor.id}:self-check:${selfCheck.id}`}
                items={items.map((item) => ({ ...item, text: inLanguage(item.text, item.textEn, locale) }))}
              />
            </Words>
          </Section>
        )}
        {(!mayAnswer || selfCheck.answeredOn) && (
          <Section title={t('page.compared')} sub={t('page.comparedAbout')}>
            <DifferenceTable base={base} rows={items} caption={t('page.compared')} visit />
          </Section>
        )}
        {files.length > 0 && (
          <Section title={t('page.files')}>
            <AttachmentList programmeId={programme.id} files={files} />
          </Section>
        )}
      </>
    )
  },
)
