import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listStages } from '../../../../../db/queries/programmes.ts'
import { listUnits } from '../../../../../db/queries/units.ts'
import { page } from '../../../../../lib/access/view.ts'
import { Words } from '../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../ui/page-head.tsx'
import { IssueForm } from './issue-form.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('task'))('issue') }
}

export default page({ may: 'task.issue' }, async ({ read, programme, today, actor, locale }) => {
  const t = await getTranslations()
  const [stages, units] = await Promise.all([listStages(read, programme.id), listUnits(read, programme.id)])
  const english = locale === 'en'
  const open = stages.filter(({ endsOn }) => endsOn >= today)
  const current = open.find(({ startsOn }) => startsOn <= today) ?? open[0] ?? stages.at(-1)
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs
            label={t('task.way')}
            way={[{ href: `/programmes/${programme.id}/tasks`, label: t('app.nav.tasks') }]}
          />
        }
        title={t('task.issue')}
        sub={t('task.issueText')}
      />
      <Words of={['task', 'assignment']}>
        <IssueForm
          programmeId={programme.id}
          submissionKey={randomUUID()}
          keep={`${actor.id}:task:new`}
          today={today}
          last={programme.endsOn}
          stages={stages.map((stage) => ({
            value: stage.id,
            label: `${english ? stage.nameEn : stage.nameZh}(${stage.endsOn})`,
          }))}
          stageId={current?.id ?? ''}
          dueOn={current && current.endsOn >= today ? current.endsOn : ''}
          units={units
            .filter(({ leftOn }) => !leftOn || leftOn > today)
            .map((unit) => ({
              id: unit.id,
              kind: unit.kind,
              name: english ? unit.shortEn : unit.shortZh,
              search: `${unit.nameZh} ${unit.shortZh} ${unit.nameEn} ${unit.shortEn}`.toLowerCase(),
            }))}
        />
      </Words>
    </>
  )
})
