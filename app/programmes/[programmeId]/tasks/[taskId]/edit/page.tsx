import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { listAssignments } from '../../../../../../db/queries/assignments.ts'
import { listStages } from '../../../../../../db/queries/programmes.ts'
import { findTask } from '../../../../../../db/queries/tasks.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { titleOf } from '../../../../../../lib/assignments/names.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { TaskForm } from './task-form.tsx'

type Params = { programmeId: string; taskId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('task'))('edit') }
}

export default page(
  {
    may: 'task.edit',
    on: (read, { taskId }: Params, { programme }) => findTask(read, programme.id, taskId, 'all'),
  },
  async ({ read, subject: task, programme, today, actor, locale }) => {
    const t = await getTranslations()
    const [stages, open] = await Promise.all([
      listStages(read, programme.id),
      listAssignments(read, programme.id, today, { seen: 'all', keyTasks: [task.id], open: true }),
    ])
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('task.way')}
              way={[
                { href: `/programmes/${programme.id}/tasks`, label: t('app.nav.tasks') },
                { href: `/programmes/${programme.id}/tasks/${task.id}`, label: titleOf(task, locale) },
              ]}
            />
          }
          title={t('task.edit')}
          sub={titleOf(task, locale)}
        />
        <Words of={['task']}>
          <TaskForm
            programmeId={programme.id}
            submissionKey={randomUUID()}
            keep={`${actor.id}:task:${task.id}`}
            today={today}
            last={programme.endsOn}
            open={open.length}
            task={task}
            stages={stages.map((stage) => ({
              value: stage.id,
              label: locale === 'en' ? stage.nameEn : stage.nameZh,
            }))}
          />
        </Words>
      </>
    )
  },
)
