import { addWorkdays } from '../../lib/calendar.ts'
import type { SeedTask } from './framework.ts'
import { peopleOf, supervisorsFor } from './people.ts'
import { foundPercent, planVisits } from './plan-visits.ts'
import { planWork } from './plan-work.ts'
import { random } from './random.ts'
import type { Records } from './records.ts'
import type { Stage, VisitStory, WorkStory } from './stories.ts'
import { addVerification, addVisit } from './visit-rows.ts'
import { addWork } from './work-rows.ts'
import { lastActiveDay, type Recipe, type SeedUnit } from './world.ts'
import { zhejiangVisits, zhejiangWork } from './zhejiang.ts'

const zhejiang = '330000'

function stageOf(unit: SeedUnit, recipe: Recipe, part: string): Stage {
  return {
    unit,
    people: peopleOf(unit, recipe),
    supervisors: supervisorsFor(unit),
    rng: random(`${recipe.seed}:${part}:${unit.code}`),
  }
}

/** About two assignments in five end up verified; what no visit looked at, some officer checked on paper. */
function addPaperChecks(stage: Stage, works: WorkStory[], visits: VisitStory[], into: Records) {
  const seen = new Set(visits.flatMap((visit) => visit.verified.map(({ task }) => task.id)))
  for (const work of works) {
    const first = work.submissions[0]?.on
    if (!first || seen.has(work.task.id) || !stage.rng.chance(work.task.key === 'load' ? 0.36 : 0.1)) continue
    const on = addWorkdays(first, stage.rng.int(3, 25))
    if (on > lastActiveDay) continue
    const percent = foundPercent(work, on, stage.rng)
    const by = stage.rng.pick(stage.supervisors)
    addVerification(stage, work.task.name, { on, percent, visitId: null, by }, into)
  }
}

/** Everything one unit did, and everything that was found about it. A function of the recipe alone. */
export function addUnitRecords(unit: SeedUnit, tasks: SeedTask[], recipe: Recipe, into: Records) {
  const stage = stageOf(unit, recipe, 'work')
  const own = unit.code === zhejiang
  const works = tasks.map((task) => (own ? zhejiangWork(task) : null) ?? planWork(stage, task))
  for (const work of works) addWork(stage, work, into)
  const visits: VisitStory[] = []
  for (let pass = 1; pass <= recipe.scale; pass++) {
    const passing = stageOf(unit, recipe, `visits:${pass}`)
    // Later passes are load: they look at tasks of their own, so that nothing is verified twice on one day.
    const share = works.filter((_, index) => index % recipe.scale === pass - 1)
    const planned =
      own && pass === 1 ? zhejiangVisits(works) : planVisits(passing, recipe.scale > 1 ? share : works)
    for (const visit of planned) addVisit(passing, visit, String(pass), into)
    visits.push(...planned)
  }
  if (!own) addPaperChecks(stage, works, visits, into)
}
