import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { findAssignment } from '../../../../../../db/queries/assignments.ts'
import { page } from '../../../../../../lib/access/view.ts'
import { titleOf, unitOf } from '../../../../../../lib/assignments/names.ts'
import { Words } from '../../../../../../lib/i18n/words.tsx'
import { Breadcrumbs } from '../../../../../ui/breadcrumbs.tsx'
import { PageHead } from '../../../../../ui/page-head.tsx'
import { AssignmentForm } from './assignment-form.tsx'

type Params = { programmeId: string; assignmentId: string }

export async function generateMetadata() {
  return { title: (await getTranslations('assignment'))('edit') }
}

export default page(
  {
    may: 'assignment.edit',
    on: (read, { assignmentId }: Params, { programme, today }) =>
      findAssignment(read, programme.id, assignmentId, today),
  },
  async ({ subject: a, programme, today, actor, locale }) => {
    const t = await getTranslations()
    const name = `${unitOf(a, locale)} · ${titleOf(a, locale)}`
    return (
      <>
        <PageHead
          above={
            <Breadcrumbs
              label={t('assignment.way')}
              way={[
                { href: `/programmes/${programme.id}/tasks`, label: t('app.nav.tasks') },
                { href: `/programmes/${programme.id}/assignments/${a.id}`, label: name },
              ]}
            />
          }
          title={t('assignment.edit')}
          sub={name}
        />
        <Words of={['assignment']}>
          <AssignmentForm
            programmeId={programme.id}
            submissionKey={randomUUID()}
            keep={`${actor.id}:assignment:${a.id}`}
            today={today}
            last={programme.endsOn}
            assignment={a}
          />
        </Words>
      </>
    )
  },
)
