const folders: Record<string, string> = {
  assignment: 'assignments',
  document: 'policies',
  finding: 'findings',
  letter: 'letters',
  report: 'reports',
  task: 'tasks',
  unit: 'units',
  visit: 'visits',
}

/** Where a record opens within its programme; null when its kind has no page of its own. */
export function recordPath(programmeId: string, kind: string, id: string): string | null {
  const folder = folders[kind]
  return folder ? `/programmes/${programmeId}/${folder}/${id}` : null
}
