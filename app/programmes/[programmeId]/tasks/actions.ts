'use server'

import { action } from '../../../../lib/access/action.ts'
import { editTaskDeed, issueTaskDeed } from '../../../../lib/tasks/deeds.ts'

type Entries = Record<string, string | string[]>
const back = (said: string) => (value: { taskId: string }, entries: Entries) =>
  `/programmes/${entries.programmeId}/tasks/${value.taskId}?said=${said}&forget=${entries.keep ?? ''}`

export const issueTask = action(issueTaskDeed, back('task.issued'))
export const editTask = action(editTaskDeed, back('task.changed'))
