import type { Day } from '../../lib/calendar.ts'
import { checkpoints } from '../reference/checkpoints.ts'
import { exampleDepartments } from '../reference/departments.ts'
import { localities } from '../reference/localities.ts'
import { mechanismBodies } from '../reference/mechanism.ts'
import { programme, stages } from '../reference/programme.ts'
import { type KeyTask, keyTasks, workPlanIssuedOn } from '../reference/tasks.ts'
import type * as schema from '../schema/index.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { personId } from './people.ts'
import { random } from './random.ts'
import { exampleDay, joinedOn, programmeId, type Recipe, type SeedUnit } from './world.ts'

const createdAt = moment(joinedOn, 9 * 60)
export const stageId = (ordinal: number) => idOf('stage', ordinal)

export const programmeRow: typeof schema.programmes.$inferInsert = {
  id: programmeId,
  code: programme.code,
  nameZh: programme.nameZh,
  nameEn: programme.nameEn,
  startsOn: programme.startsOn,
  endsOn: programme.endsOn,
  isExample: true,
  exampleDay,
  createdAt,
}

export const stageRows: (typeof schema.stages.$inferInsert)[] = stages.map((stage) => ({
  programmeId,
  id: stageId(stage.ordinal),
  ...stage,
  provenance: 'sourced',
}))

export const checkpointRows: (typeof schema.checkpoints.$inferInsert)[] = checkpoints.map((point, index) => ({
  programmeId,
  id: idOf('checkpoint', index),
  ...point,
  provenance: 'sourced',
}))

type OrganisationRow = typeof schema.organisations.$inferInsert

function organisation(
  kind: OrganisationRow['kind'],
  position: number,
  it: {
    code: string
    nameZh: string
    shortZh?: string
    nameEn: string
    shortEn: string
    source: string | null
  },
): OrganisationRow {
  return {
    id: idOf('organisation', it.code),
    kind,
    code: it.code,
    nameZh: it.nameZh,
    nameEn: it.nameEn,
    shortZh: it.shortZh ?? it.nameZh,
    shortEn: it.shortEn,
    position,
    provenance: it.source ? 'sourced' : 'illustrative',
    source: it.source,
    createdAt,
  }
}

/** Names of bodies; those not read at a public address are marked illustrative. */
export const organisationRows: OrganisationRow[] = [
  ...localities.map((it, i) => organisation('locality', i + 1, it)),
  ...exampleDepartments.map((it, i) => organisation('department', localities.length + i + 1, it)),
  ...mechanismBodies.map((it, i) => organisation('department', 200 + i, it)),
  organisation('media', 300, {
    code: 'example-media',
    nameZh: '示例媒体',
    nameEn: 'Example press',
    shortEn: 'Press',
    source: null,
  }),
]

const bases = {
  high: '(示例)统一的数据平台和目录已在运行,系统大多已经集中。',
  middle: '(示例)已有部门级平台,目录部分编制,系统集中到部门。',
  low: '(示例)系统分散在各处室或各市县,尚无统一的平台和目录。',
}

/** A unit's starting level, from which alone nothing follows but with whom it is compared. */
function baseOf({ code, vigour }: SeedUnit, { seed }: Recipe): keyof typeof bases {
  const level = vigour + random(`${seed}:base:${code}`).near(0, 0.25)
  return level > 0.72 ? 'high' : level > 0.5 ? 'middle' : 'low'
}

export const unitRows = (units: SeedUnit[], recipe: Recipe): (typeof schema.units.$inferInsert)[] =>
  units.map((unit) => {
    const { id, organisationId, position } = unit
    const baseCondition = baseOf(unit, recipe)
    return {
      ...{ programmeId, id, organisationId, joinedOn, position, baseCondition },
      baseBasis: bases[baseCondition],
      baseSetOn: joinedOn,
      baseSetBy: personId('promotion'),
      baseProvenance: 'illustrative' as const,
    }
  })

/** A key task as the example carries it: one of the five, or one made for load tests. */
export interface SeedTask {
  id: string
  key: KeyTask['key'] | 'load'
  /** Names its assignments: the key, or the load task's number. */
  name: string
}

const loadTaskCount = ({ scale }: Recipe) => (scale > 1 ? 11 * scale - keyTasks.length : 0)
const loadTaskDue: Day = '2017-12-31'

/** The five verified key tasks, and above scale 1 plainly named load-test tasks. Never a sixth title. */
export function seedTasks(recipe: Recipe): SeedTask[] {
  const load = Array.from({ length: loadTaskCount(recipe) }, (_, i) => {
    const name = String(keyTasks.length + 1 + i).padStart(4, '0')
    return { id: idOf('task', name), key: 'load' as const, name }
  })
  return [...keyTasks.map(({ key }) => ({ id: idOf('task', key), key, name: key })), ...load]
}

export function taskRows(tasks: SeedTask[]): (typeof schema.keyTasks.$inferInsert)[] {
  const common = {
    programmeId,
    stageId: stageId(1),
    issuedOn: workPlanIssuedOn,
    issuedBy: personId('promotion'),
    createdAt: moment(workPlanIssuedOn, 10 * 60),
  }
  return tasks.map((task, index) => {
    const { key: _, ...known } = keyTasks.find(({ key }) => key === task.key) ?? loadTask(task)
    const provenance = task.key === 'load' ? 'illustrative' : 'sourced'
    return { ...common, id: task.id, position: index + 1, ...known, provenance }
  })
}

const loadTask = (task: SeedTask) => ({
  key: task.key,
  number: null,
  title: `负载任务 ${task.name}`,
  titleEn: `Load-test task ${task.name}`,
  content: '仅用于负载测试,不对应任何真实任务。',
  dueOn: loadTaskDue,
  source: null,
})
