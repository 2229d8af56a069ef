import type { Page } from '@playwright/test'
import { connect } from '../../db/open.ts'
import { programmeId, zhejiang } from './places.ts'

const { sql, db } = connect(process.env.DATABASE_URL, { max: 2, idle_timeout: 1 })

/** The database the product under test runs on, for what no page can show. */
export { db, sql }

/** Lets a demo colleague sign in by the printed password; the example gives one to a person of a kind only. */
export async function givePassword(username: string) {
  await sql`
    update people set password_hash = (select password_hash from people where username = 'promotion')
    where username = ${username}`
}

/** Ends the newest sign-in of a person, as an administrator or another device would. */
export async function endNewestSession(username: string) {
  await sql`
    update sessions set ended_at = now() where id = (
      select s.id from sessions s join people p on p.id = s.person_id
      where p.username = ${username} order by s.created_at desc limit 1)`
}

type Open = { id: string; title: string; dueOn: string; percent: number }

/** The open assignments of whoever is signed in, by REST. */
export async function openAssignments(page: Page): Promise<Open[]> {
  const answer = await page.request.get(`/api/v1/assignments?programme=${programmeId}&state=open`)
  const { assignments } = await answer.json()
  return assignments.map(
    (one: { id: string; dueOn: string; task: { title: string }; reported: { percent: number } | null }) => ({
      id: one.id,
      title: one.task.title,
      dueOn: one.dueOn,
      percent: one.reported?.percent ?? 0,
    }),
  )
}

/** Puts evidence on the shelf of whoever is signed in; answers its id. */
export async function uploadEvidence(
  page: Page,
  name = '佐证.csv',
  buffer = Buffer.from('项目,结果\n甲,完成\n'),
) {
  const answer = await page.request.post(`/api/files?programme=${programmeId}`, {
    multipart: { file: { name, mimeType: 'application/octet-stream', buffer } },
  })
  return { status: answer.status(), ...(await answer.json()) } as {
    status: number
    id: string
    detail?: string
  }
}

/** Submits a report by REST as whoever is signed in. */
export async function report(page: Page, assignmentId: string, fields: Record<string, unknown>) {
  const data = { programmeId, assignmentId, sentence: '按计划推进。', problems: '数据需要复核。', ...fields }
  return page.request.post('/api/v1/reports', { data })
}

/** The newest record of Zhejiang's of that kind. */
export async function aRecordOf(kind: 'reports' | 'findings' | 'visits'): Promise<string> {
  const [row] =
    await sql`select id from ${sql(kind)} where unit_id = ${zhejiang} order by created_at desc limit 1`
  return row?.id
}
