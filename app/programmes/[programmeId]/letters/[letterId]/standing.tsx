import { getTranslations } from 'next-intl/server'
import type { LetterPage } from '../../../../../db/queries/letters.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Flash } from '../../../../ui/flash.tsx'
import { Link } from '../../../../ui/link.tsx'
import { unitName } from '../../findings/names.ts'

type Props = { letter: LetterPage; base: string; mayIssue: boolean; locale: string }

/** Where the letter stands, and what to do next about it. */
export async function Standing({ letter, base, mayIssue, locale }: Props) {
  const t = await getTranslations('letter')
  const unit = unitName(letter, locale)
  switch (letter.state) {
    case 'superseded':
      return (
        <Flash tone="plain">
          <Link href={`${base}/letters/${letter.supersededBy}`}>
            {t('page.supersededBy', {
              on: letter.supersededOn ?? '',
              number: letter.supersededByNumber ?? '',
            })}
          </Link>
        </Flash>
      )
    case 'outdated':
      return (
        <Flash tone="warn">
          {t('page.outdated', {
            on: letter.outdatedOn ?? '',
            why: t(`why.${letter.outdatedWhy ?? 'date-moved'}`),
          })}{' '}
          {t(mayIssue ? 'page.outdatedPromotion' : 'page.outdatedUnit')}{' '}
          {mayIssue && (
            <ButtonLink size="s" href={`${base}/letters/new?unit=${letter.unitId}`}>
              {t('page.reissue')}
            </ButtonLink>
          )}
        </Flash>
      )
    case 'signed':
      return <Flash tone="good">{t('page.inForce')}</Flash>
    case 'overdue':
      return <Flash tone="seal">{t('page.overdueFor', { on: letter.dueOn, unit })}</Flash>
    default:
      return <Flash tone="plain">{t('page.waitFor', { on: letter.dueOn, unit })}</Flash>
  }
}
