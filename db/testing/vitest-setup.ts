import type { TestProject } from 'vitest/node'
import { openTestServer } from './setup.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

export default async function setup(project: TestProject) {
  const { server, template, close } = await openTestServer()
  project.provide('databaseServer', server)
  project.provide('databaseTemplate', template)
  return close
}
