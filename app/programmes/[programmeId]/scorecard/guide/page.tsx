import { getTranslations } from 'next-intl/server'
import { page } from '../../../../../lib/access/view.ts'
import { checkCodes } from '../../../../../lib/guide/checks.ts'
import type { CheckState } from '../../../../../lib/guide/guide.ts'
import { readGuide } from '../../../../../lib/guide/read.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { dimensions } from '../../../../../lib/scoring/model.ts'
import { Said } from '../../../../frame/said.tsx'
import { Badge } from '../../../../ui/badge.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead, Section } from '../../../../ui/page-head.tsx'
import { Views } from '../views.tsx'
import { CheckTable } from './check-table.tsx'
import { ReasonForm } from './reason-form.tsx'
import { Verdict } from './verdict.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('guide'))('title') }
}

/** Before the start: the 21 checks of the paper's six tasks (§4.1), each met by a record or a signed reason. */
export default page({ may: 'programme.see' }, async ({ read, programme, today, can, search }) => {
  const [t, guide] = await Promise.all([getTranslations(), readGuide(read, programme.id, today)])
  const base = `/programmes/${programme.id}`
  const keyOf = new Map(dimensions.map(({ code, key }) => [code, key]))
  const hrefOf = ({ path }: CheckState) => {
    if (!path || !can(path === '/units' ? 'units.see-all' : 'work.see')) return null
    return `${base}${path}`
  }
  const open = guide.dimensions
    .map(({ code, checks }) => ({
      group: t(`score.dimensions.${code}`),
      options: checks
        .filter(({ metBy }) => !metBy)
        .map(({ code }) => ({ value: code, label: t(`guide.checks.${code}`) })),
    }))
    .filter(({ options }) => options.length > 0)
  const chosen = checkCodes.find((code) => code === search.check) ?? ''
  return (
    <>
      <Said search={search} />
      <PageHead
        above={
          <Breadcrumbs label={t('scorecard.way')} way={[{ href: base, label: t('app.nav.overview') }]} />
        }
        title={t('guide.title')}
        sub={t('guide.sub', { today })}
      />
      <Views base={base} of="programme" current="guide" compares={can('units.see-all')} />
      <Verdict guide={guide} />
      {guide.dimensions.map((dimension) => (
        <Section
          key={dimension.code}
          title={
            <>
              <i className={`swatch k-${keyOf.get(dimension.code)}`} />{' '}
              {t(`score.dimensions.${dimension.code}`)}
            </>
          }
          sub={t('guide.dimension', { met: dimension.met, all: dimension.checks.length })}
          actions={
            <Badge tone={dimension.ready ? 'good' : 'warn'}>
              {dimension.ready ? t('guide.enough') : t('guide.short')}
            </Badge>
          }
        >
          <CheckTable
            dimension={dimension}
            programmeId={programme.id}
            reasons={can('guide.reason')}
            hrefOf={hrefOf}
          />
        </Section>
      ))}
      {can('guide.reason') && open.length > 0 && (
        <Section title={t('guide.reason.title')} id="reason-form">
          <Words of={['guide']}>
            <ReasonForm
              key={chosen}
              programmeId={programme.id}
              submissionKey={crypto.randomUUID()}
              options={open}
              chosen={chosen}
            />
          </Words>
        </Section>
      )}
    </>
  )
})
