import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findPaper } from '../../../../../db/queries/papers.ts'
import { seenUnits } from '../../../../../lib/access/seen.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { faceOf } from '../../../../../lib/papers/face.ts'
import { recordPath } from '../../../../../lib/records/paths.ts'
import { PaperSheet } from '../../../../frame/paper/sheet.tsx'
import { Said } from '../../../../frame/said.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { buttonClass } from '../../../../ui/button.tsx'
import { Link } from '../../../../ui/link.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { PrintButton } from '../../../../ui/print-button.tsx'
import { Standing } from './standing.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

type Params = { programmeId: string; paperId: string }

export async function generateMetadata(_: { params: Promise<Params> }) {
  return { title: (await getTranslations('paper'))('title') }
}

/** The paper as it was issued: to read, to print, to take away in Word; where it comes from, and whether it holds. */
export default page(
  {
    may: 'work.see',
    on: (read, { paperId }: Params, scene) =>
      findPaper(read, scene.programme.id, paperId, scene.today, seenUnits(scene)),
  },
  async ({ subject: paper, programme, search, can, locale }) => {
    const t = await getTranslations('paper')
    const base = `/programmes/${programme.id}`
    const record = paper.recordKind && recordPath(programme.id, paper.recordKind, paper.recordId ?? '')
    const word = `/api/v1/papers/word?programme=${programme.id}&paper=${paper.id}`
    return (
      <>
        <Said search={search} />
        <div className="no-print">
          <PageHead
            above={<Breadcrumbs label={t('title')} way={[{ href: `${base}/papers`, label: t('title') }]} />}
            title={paper.number}
            sub={
              <>
                {t(`kinds.${paper.kind}`)} · {t(`groups.${paper.group}`)}
                {paper.issuedBy && <> · {t('page.issuedBy', { name: paper.issuedBy })}</>}
              </>
            }
            actions={
              <>
                <a className={buttonClass('primary')} href={word} download>
                  {t('page.word')}
                </a>
                <PrintButton label={t('page.print')} />
                {can('paper.withdraw') && paper.state === 'in-force' && (
                  <Words of={['paper']}>
                    <WithdrawForm
                      hidden={{ programmeId: programme.id, paperId: paper.id, submissionKey: randomUUID() }}
                    />
                  </Words>
                )}
              </>
            }
          />
          <Standing paper={paper} programmeId={programme.id} mayReissue={can('circular.issue', {})} />
          <p className="flex flex-wrap gap-x-4 text-sm">
            {record && (
              <Link className="link" href={record}>
                {t('page.record')}
              </Link>
            )}
            {paper.unitId && (
              <Link className="link" href={`${base}/units/${paper.unitId}`}>
                {locale === 'en' ? paper.unitEn : paper.unitZh}
              </Link>
            )}
            {!paper.unitId && paper.addressees > 0 && (
              <span className="text-soft">{t('toUnits', { count: paper.addressees })}</span>
            )}
            <span className="text-soft">{t('page.frozen')}</span>
          </p>
        </div>
        <PaperSheet paper={faceOf(paper, programme)} base={base} />
      </>
    )
  },
)
