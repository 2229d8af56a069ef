import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listAttachments } from '../../../../../db/queries/attachments.ts'
import { dueDatesNow } from '../../../../../db/queries/letter-writes.ts'
import { findLetter } from '../../../../../db/queries/letters.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { AttachmentList } from '../../../../frame/attachment-list.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { unitName } from '../../findings/names.ts'
import { Paper } from './paper.tsx'
import { SignForm } from './sign-form.tsx'
import { Standing } from './standing.tsx'

type Params = { programmeId: string; letterId: string }
type Props = { params: Promise<Params> }

export async function generateMetadata(_: Props) {
  return { title: (await getTranslations('letter'))('title') }
}

export default page(
  {
    may: 'unit.see',
    on: (read, { letterId }: Params, { programme, today }) => findLetter(read, programme.id, letterId, today),
  },
  async ({ read, subject: letter, programme, actor, search, can, locale }) => {
    const t = await getTranslations('letter')
    const [files, now] = await Promise.all([
      listAttachments(read, programme.id, { letterId: letter.id }),
      dueDatesNow(
        read,
        programme.id,
        letter.items.map(({ assignmentId }) => assignmentId),
      ),
    ])
    const base = `/programmes/${programme.id}`
    const signable = letter.state === 'waiting' || letter.state === 'overdue'
    return (
      <>
        <Said search={search} />
        <div className="no-print">
          <PageHead
            above={<Breadcrumbs label={t('title')} way={[{ href: `${base}/letters`, label: t('title') }]} />}
            title={letter.number}
            sub={<a href={`${base}/units/${letter.unitId}`}>{unitName(letter, locale)}</a>}
          />
          <Standing letter={letter} base={base} mayIssue={can('letter.issue', {})} locale={locale} />
        </div>
        <Paper letter={letter} programme={programme} base={base} now={now} locale={locale} />
        {files.length > 0 && (
          <Section title={t('page.scan')}>
            <AttachmentList programmeId={programme.id} files={files} />
          </Section>
        )}
        {signable && can('letter.sign', letter) && (
          <div className="no-print mx-auto max-w-[46rem]">
            <Section title={t('sign.title')} id="sign">
              <Words of={['letter']}>
                <SignForm
                  programmeId={programme.id}
                  letterId={letter.id}
                  version={letter.version}
                  submissionKey={randomUUID()}
                  name={actor.name}
                />
              </Words>
            </Section>
          </div>
        )}
      </>
    )
  },
)
