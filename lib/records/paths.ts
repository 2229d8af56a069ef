const folders: Record<string, string> = {
  action: 'actions',
  assignment: 'assignments',
  catalogue: 'platform',
  connection: 'platform',
  benefit: 'interests/benefits',
  document: 'policies',
  exemption: 'exemptions',
  extension: 'extensions',
  finding: 'findings',
  issue: 'issues',
  interest: 'interests',
  letter: 'letters',
  listItem: 'platform/list',
  plan: 'plans',
  pulse: 'pulse',
  meeting: 'meetings',
  paper: 'papers',
  model: 'scorecard/model',
  report: 'reports',
  request: 'platform/requests',
  selfCheck: 'self-checks',
  checkList: 'self-checks/lists',
  slip: 'slips',
  round: 'rounds',
  station: 'stations',
  task: 'tasks',
  unit: 'units',
  visit: 'visits',
}

/** Where a record opens within its programme; null when its kind has no page of its own. */
export function recordPath(programmeId: string, kind: string, id: string): string | null {
  const folder = folders[kind]
  if (kind === 'settings') return `/programmes/${programmeId}/settings`
  return folder ? `/programmes/${programmeId}/${folder}/${id}` : null
}
