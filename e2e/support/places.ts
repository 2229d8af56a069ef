import { idOf } from '../../db/seed/ids.ts'
import { assignmentId } from '../../db/seed/work-rows.ts'
import { programmeId } from '../../db/seed/world.ts'

export { programmeId }
export const base = `/programmes/${programmeId}`
export const unit = (code: string) => idOf('unit', code)
export const zhejiang = unit('330000')
export const guangdong = unit('440000')

/** The draft of a scoring model that waits in the example. */
export const draftModel = idOf('model', '2')

type Task = 'inventory' | 'zombies' | 'integration' | 'sharing' | 'platform'

/** An assignment of the example: the unit's code and one of the five key tasks. */
export const assignment = (code: string, task: Task) => assignmentId(code, task)
