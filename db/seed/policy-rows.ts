import { addWorkdays, type Day, earlier } from '../../lib/calendar.ts'
import { policies as known, type Policy } from '../reference/policies.ts'
import { keyTasks } from '../reference/tasks.ts'
import type * as schema from '../schema/index.ts'
import type { SeedTask } from './framework.ts'
import { idOf } from './ids.ts'
import { moment } from './moments.ts'
import { peopleOf, personId } from './people.ts'
import { random } from './random.ts'
import { event, noRecords, type Records } from './records.ts'
import { exampleDay, joinedOn, lastActiveDay, programmeId, type Recipe, type SeedUnit } from './world.ts'

export interface PolicyRecords {
  policies: (typeof schema.policies.$inferInsert)[]
  clauses: (typeof schema.clauses.$inferInsert)[]
  clauseTasks: (typeof schema.clauseTasks.$inferInsert)[]
  clauseUnits: (typeof schema.clauseUnits.$inferInsert)[]
  receipts: (typeof schema.receipts.$inferInsert)[]
  localPlans: (typeof schema.localPlans.$inferInsert)[]
  events: Records
}

/**
 * The two documents the programme binds its units to. That they do, and by when, is the example's own: the documents'
 * deadlines for units are not public.
 */
const binding: Record<string, { inForceFrom: Day; filedOn: Day; receiptDueOn: Day; planDueOn: Day }> = {
  '国办发〔2017〕39号': {
    inForceFrom: '2017-05-18',
    filedOn: joinedOn,
    receiptDueOn: '2017-07-14',
    planDueOn: '2017-08-31',
  },
  '发改高技〔2017〕1529号': {
    inForceFrom: '2017-08-31',
    filedOn: '2017-08-31',
    receiptDueOn: '2017-09-08',
    planDueOn: '2017-10-31',
  },
}

/** Which document a key task's clause stands in, as its reference source says. */
const basis: Record<string, string> = {
  inventory: '发改高技〔2017〕1529号',
  zombies: '国办发〔2017〕39号',
  integration: '国办发〔2017〕39号',
  sharing: '发改高技〔2017〕1529号',
  platform: '发改高技〔2017〕1529号',
  load: '发改高技〔2017〕1529号',
}

const policyId = (policy: Pick<Policy, 'title'>) => idOf('policy', policy.title)
const functionOf = (fn: Policy['functions'][number]) => (fn === 'grouped-promotion' ? 'promotion' : fn)

/** Documents with a verified number of the example's own time. What came later, or cannot be dated, is left out. */
export const seededPolicies = known.filter(
  ({ number, publishedOn }) =>
    number !== null &&
    Number(/〔(\d{4})〕/.exec(number)?.[1]) <= 2017 &&
    (publishedOn === null || publishedOn < exampleDay),
)

function policyRow(policy: Policy): typeof schema.policies.$inferInsert {
  const binds = policy.number ? binding[policy.number] : undefined
  const filedOn = binds?.filedOn ?? joinedOn
  return {
    programmeId,
    id: policyId(policy),
    number: policy.number,
    title: policy.title,
    titleEn: policy.titleEn,
    issuers: policy.issuers,
    functions: policy.functions.map(functionOf),
    signedOn: policy.signedOn,
    publishedOn: policy.publishedOn,
    inForceFrom: binds?.inForceFrom ?? null,
    binding: binds !== undefined,
    receiptDueOn: binds?.receiptDueOn ?? null,
    planDueOn: binds?.planDueOn ?? null,
    filedOn,
    filedBy: personId('promotion'),
    provenance: 'sourced',
    source: policy.source,
    createdAt: moment(filedOn, 10 * 60),
  }
}

/** Notes of ours in brackets are not the document's words. */
const worded = (content: string) => content.replace(/[((]任务名称见论文[^))]*[))]/g, '').trim()

/**
 * A clause for each key task, in the words its source gives. The one on sharing names the departments, so that the
 * localities' share of it hangs in the air and the chain of basis has something to show.
 */
function addClauses(units: SeedUnit[], tasks: SeedTask[], into: PolicyRecords) {
  keyTasks.forEach((task, index) => {
    const document = seededPolicies.find(({ number }) => number === basis[task.key])!
    const { filedOn } = binding[document.number!]!
    const id = idOf('clause', task.key)
    const seeded = tasks.find(({ key }) => key === task.key)!
    into.clauses.push({
      programmeId,
      id,
      policyId: policyId(document),
      ordinal: index + 1,
      label: task.title,
      wording: worded(task.content),
      provenance: 'sourced',
      source: task.source,
    })
    into.clauseTasks.push({ programmeId, clauseId: id, keyTaskId: seeded.id, boundOn: filedOn })
    if (task.key !== 'sharing') return
    for (const unit of units.filter(({ kind }) => kind === 'department'))
      into.clauseUnits.push({ programmeId, clauseId: id, unitId: unit.id, boundOn: filedOn })
  })
  const general = idOf('clause', 'platform')
  for (const task of tasks.filter(({ key }) => key === 'load'))
    into.clauseTasks.push({
      programmeId,
      clauseId: general,
      keyTaskId: task.id,
      boundOn: binding[basis.load!]!.filedOn,
    })
}

const zhejiang = '330000'
const guangdong = '440000'

/** The two units of the demonstration each have one thing left to do: a plan to record, a receipt to sign. */
const leftToDo = (unit: SeedUnit, number: string | null, step: 'receipt' | 'plan') =>
  number === '发改高技〔2017〕1529号' &&
  (unit.code === (step === 'plan' ? zhejiang : guangdong) || (unit.code === guangdong && step === 'plan'))

/** The day a unit did it: mostly in time, the slower ones late or not yet. */
function doneOn(
  rng: ReturnType<typeof random>,
  { from, dueOn, vigour, latest }: { from: Day; dueOn: Day; vigour: number; latest: number },
): Day | null {
  const luck = rng.next()
  if (luck < 0.35 + 0.6 * vigour) return earlier(addWorkdays(from, rng.int(1, latest)), dueOn)
  const late = addWorkdays(dueOn, rng.int(1, 18))
  return luck < 0.93 && late <= lastActiveDay ? late : null
}

function addSteps(unit: SeedUnit, recipe: Recipe, into: PolicyRecords) {
  const { speakers } = peopleOf(unit, recipe)
  for (const policy of seededPolicies) {
    const binds = policy.number ? binding[policy.number] : undefined
    if (!binds) continue
    const rng = random(`${recipe.seed}:policy:${policy.number}:${unit.code}`)
    const id = policyId(policy)
    const record = { kind: 'document', id }
    const told = { title: policy.title, receiptDueOn: binds.receiptDueOn, planDueOn: binds.planDueOn }
    const at = moment(binds.filedOn, 10 * 60 + 1)
    event(into.events, 'policy.delivered', binds.filedOn, at, personId('promotion'), unit.id, record, told)
    const { vigour } = unit
    const { filedOn: from, receiptDueOn, planDueOn } = binds
    const received = doneOn(rng, { from, dueOn: receiptDueOn, vigour: vigour + 0.2, latest: 5 })
    const planned = doneOn(rng, { from, dueOn: planDueOn, vigour, latest: 35 })
    const by = speakers[0] ?? null
    if (received && !leftToDo(unit, policy.number, 'receipt')) {
      into.receipts.push({
        programmeId,
        policyId: id,
        unitId: unit.id,
        receivedOn: received,
        receivedBy: by,
        provenance: 'illustrative',
      })
      const minute = rng.int(530, 1050)
      const after = { receivedOn: received, dueOn: receiptDueOn }
      if (by)
        event(into.events, 'receipt.signed', received, moment(received, minute), by, unit.id, record, after)
    }
    if (planned && !leftToDo(unit, policy.number, 'plan'))
      addPlan(unit, policy, planned, by, rng.int(530, 1050), into)
  }
}

function addPlan(
  unit: SeedUnit,
  policy: Policy,
  on: Day,
  by: string | null,
  minute: number,
  into: PolicyRecords,
) {
  const id = idOf('local-plan', policy.title, unit.code)
  const title = `${unit.shortZh}贯彻落实${policy.number}实施方案`
  into.localPlans.push({
    programmeId,
    id,
    policyId: policyId(policy),
    unitId: unit.id,
    title,
    issuedOn: on,
    recordedOn: on,
    recordedBy: by,
    provenance: 'illustrative',
    createdAt: moment(on, minute),
  })
  const after = { localPlanId: id, title, issuedOn: on }
  const record = { kind: 'document', id: policyId(policy) }
  if (by) event(into.events, 'local-plan.recorded', on, moment(on, minute), by, unit.id, record, after)
}

/** Documents, clauses, receipts and local plans of the example: sourced where they are public, illustrative where not. */
export function policyRecords(units: SeedUnit[], tasks: SeedTask[], recipe: Recipe): PolicyRecords {
  const into: PolicyRecords = {
    policies: seededPolicies.map(policyRow),
    clauses: [],
    clauseTasks: [],
    clauseUnits: [],
    receipts: [],
    localPlans: [],
    events: noRecords(),
  }
  for (const { id, number, title, filedOn } of into.policies) {
    const record = { kind: 'document', id: id! }
    const at = moment(filedOn, 10 * 60)
    event(into.events, 'policy.filed', filedOn, at, personId('promotion'), null, record, { number, title })
  }
  addClauses(units, tasks, into)
  for (const unit of units) addSteps(unit, recipe, into)
  return into
}
