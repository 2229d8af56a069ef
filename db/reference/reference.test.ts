import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkpoints } from './checkpoints.ts'
import { departments, exampleDepartments } from './departments.ts'
import { figures } from './figures.ts'
import { localities } from './localities.ts'
import { mechanismBodies } from './mechanism.ts'
import { policies } from './policies.ts'
import { stages } from './programme.ts'
import { keyTasks } from './tasks.ts'

test('the paper counts 32 localities and 71 departments, two stages, and five of the eleven titles are known', () => {
  expect(localities).toHaveLength(32)
  expect(departments).toHaveLength(75)
  expect(exampleDepartments).toHaveLength(71)
  expect(stages).toHaveLength(2)
  expect(keyTasks.map((task) => task.title)).toEqual([
    '掌握系统底数',
    '加快消除“僵尸”信息系统',
    '加快部门内部信息系统整合',
    '推动重点领域信息共享',
    '接入统一数据共享交换平台',
  ])
})

test('every fact names a public address, a package, or a section of the paper', () => {
  const facts = [localities, mechanismBodies, keyTasks, stages, checkpoints, policies, figures].flat()
  for (const fact of facts) expect(fact.source, JSON.stringify(fact)).toMatch(/^(https?:\/\/|npm |论文 §)/)
})

test('what nobody could verify is not here', () => {
  const here = new URL('.', import.meta.url)
  const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  for (const name of files)
    expect(readFileSync(new URL(name, here), 'utf8'), name).not.toMatch(/memory|未核实/i)
  const numbers = policies.map((policy) => policy.number)
  expect(numbers).not.toContain('国办发〔2018〕7号')
  expect(numbers).not.toContain('发改高技〔2017〕1272号')
  expect(numbers).not.toContain('国发〔2016〕55号')
})

test('no two bodies share a code', () => {
  const codes = [...localities, ...departments, ...mechanismBodies].map((body) => body.code)
  expect(new Set(codes).size).toBe(codes.length)
})
