import { getTranslations } from 'next-intl/server'
import type { PaperPage } from '../../../../../db/queries/papers.ts'
import { recordPath } from '../../../../../lib/records/paths.ts'
import { Flash } from '../../../../ui/flash.tsx'
import { Link } from '../../../../ui/link.tsx'

type Props = { paper: PaperPage; programmeId: string; mayReissue: boolean }

/** Whether the paper holds; if not, why, what stands in its place, or where to issue it anew. */
export async function Standing({ paper, programmeId, mayReissue }: Props) {
  const base = `/programmes/${programmeId}`
  const t = await getTranslations('paper.page')
  if (paper.state === 'in-force')
    return paper.supersedes ? (
      <p className="text-sm">
        <Link className="link" href={`${base}/papers/${paper.supersedes}`}>
          {t('supersedes', { number: paper.supersedesNumber ?? '' })}
        </Link>
      </p>
    ) : null
  const record = paper.recordKind && recordPath(programmeId, paper.recordKind, paper.recordId ?? '')
  const again = mayReissue && paper.kind === 'circular' ? `${base}/papers/new?replaces=${paper.id}` : null
  const anew = record || again
  return (
    <Flash tone="warn">
      {t('withdrawn', {
        on: paper.withdrawnOn ?? '',
        by: paper.withdrawnBy ?? '',
        why: paper.withdrawnWhy ?? '',
      })}{' '}
      {paper.supersededBy ? (
        <Link href={`${base}/papers/${paper.supersededBy}`}>
          {t('supersededBy', { number: paper.supersededByNumber ?? '' })}
        </Link>
      ) : (
        anew && <Link href={anew}>{t('anew')}</Link>
      )}
    </Flash>
  )
}
