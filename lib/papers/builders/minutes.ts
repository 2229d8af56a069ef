import type { ActionRow } from '../../../db/queries/actions.ts'
import type { InvitationRow, MeetingPage } from '../../../db/queries/meetings.ts'
import { presenceOf } from '../../meetings/meeting.ts'
import { chineseDay } from '../chinese.ts'
import { type Block, figure, type Run } from '../content.ts'
import { chinese, issuerName } from '../words.ts'
import { type Desk, type Draft, facts, list, paragraphs, sections, signed } from './draft.ts'

type Decision = { id: string; wording: string }

export type MeetingRecords = {
  meeting: Pick<MeetingPage, 'id' | 'group' | 'title' | 'heldOn' | 'place' | 'agenda' | 'minutes' | 'pending'>
  invited: readonly InvitationRow[]
  decisions: readonly Decision[]
  actions: readonly ActionRow[]
}

/** 会议纪要: attendance, adopted decisions only, action items with their units and days, and apart from them what waits. */
export function minutes({ meeting, invited, decisions, actions }: MeetingRecords, desk: Desk): Draft {
  const issuer = issuerName(desk.programme, meeting.group)
  return {
    title: `${meeting.title.replace(/纪要$/, '')}纪要`,
    content: {
      blocks: [
        facts([
          ['会议', meeting.title],
          ['时间', chineseDay(meeting.heldOn)],
          ['地点', meeting.place],
          ['召集', chinese(`meeting.groups.${meeting.group}`)],
          ['出席', namesOf(invited, ['attended', 'substitute'])],
          ['级别不符', namesOf(invited, ['too-low'])],
          ['缺席', namesOf(invited, ['absent'])],
        ]),
        ...sections([
          { title: '会议情况', blocks: paragraphs(meeting.minutes || meeting.agenda) },
          { title: '议定事项', blocks: list(decisions.map(({ wording }): Run[] => [wording])) },
          { title: '任务分工', blocks: actionTable(actions, decisions, desk) },
          { title: '待定事项', blocks: paragraphs(meeting.pending) },
        ]),
        signed(issuer, desk.today),
      ],
    },
  }
}

function namesOf(invited: readonly InvitationRow[], presences: readonly string[]) {
  return invited
    .filter((row) => presences.includes(presenceOf(row)))
    .map(({ unitZh, attendedPost }) =>
      attendedPost ? `${unitZh}(${chinese(`meeting.posts.${attendedPost}`)})` : unitZh,
    )
    .join('、')
}

/** 序号 / 工作任务 / 负责单位 / 完成时限, the layout officials use. */
function actionTable(actions: readonly ActionRow[], decisions: readonly Decision[], { at }: Desk): Block[] {
  if (actions.length === 0) return []
  const place = (row: ActionRow) => decisions.findIndex(({ id }) => id === row.decisionId)
  const rows = [...actions].sort((a, b) => place(a) - place(b))
  return [
    {
      is: 'table',
      head: ['序号', '工作任务', '负责单位', '完成时限'],
      figures: [0],
      rows: rows.map((row, index): Run[][] => [
        [String(index + 1)],
        [figure(row.text, `议定事项第 ${place(row) + 1} 项的行动项`, at, `actions/${row.id}`)],
        [row.unitZh],
        [chineseDay(row.dueOn)],
      ]),
    },
  ]
}
