import type { DutyKind } from './duty.ts'

const folders: Record<DutyKind, string | null> = {
  assignment: 'assignments',
  milestone: null,
  report: 'assignments',
  finding: 'findings',
  receipt: 'policies',
  'local-plan': 'policies',
  action: 'actions',
  request: 'platform/requests',
  letter: 'letters',
  extension: 'extensions',
  issue: null,
}

/** Where a duty's record opens within the programme; null for what has no page of its own. */
export function recordFolder(kind: DutyKind, recordId: string): string | null {
  const folder = folders[kind]
  return folder && `${folder}/${recordId}`
}
