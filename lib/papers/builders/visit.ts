import type { FindingRow } from '../../../db/queries/finding-lists.ts'
import type { VerificationRow } from '../../../db/queries/verifications.ts'
import type { VisitPage } from '../../../db/queries/visits.ts'
import type { Day } from '../../calendar.ts'
import { chineseDay } from '../chinese.ts'
import { type Block, figure, type Run } from '../content.ts'
import { chinese, issuerName } from '../words.ts'
import { type Desk, type Draft, facts, list, paragraphs, percentOf, sections, signed } from './draft.ts'

type Promised = { id: string; text: string; dueOn: Day }

/** What a visit leaves: itself, what was found and verified on it, and what was promised in it. */
export type VisitRecords = {
  visit: VisitPage
  findings: readonly FindingRow[]
  verified: readonly VerificationRow[]
  promised: readonly Promised[]
}

/** 督导记录: where, who, what was seen; what was verified beside what was reported; what was found. */
export function visitNote({ visit, findings, verified }: VisitRecords, desk: Desk): Draft {
  const place = { 'on-site': '地点', telephone: '拨打号码', document: '函号', talk: '约谈对象' }[visit.method]
  return {
    title: `关于${visit.unitZh}${chinese(`visit.methods.${visit.method}`)}情况的记录`,
    content: {
      blocks: [
        facts([
          ['督导单位', visit.unitZh],
          ['督导方式', chinese(`visit.methods.${visit.method}`)],
          ['督导日期', chineseDay(visit.visitedOn)],
          [place, visit.where],
          ['发函日期', visit.sentOn && chineseDay(visit.sentOn)],
          ['回复期限', visit.replyDueOn && chineseDay(visit.replyDueOn)],
          ['回复日期', visit.repliedOn && chineseDay(visit.repliedOn)],
          ['接触人员', visit.met],
          ['督导人员', teamOf(visit)],
        ]),
        ...sections([
          { title: '督导情况', blocks: [...paragraphs(visit.record), ...paragraphs(visit.reply)] },
          { title: '核实情况', blocks: verifiedTable(verified, desk) },
          { title: '发现的问题', blocks: list(findings.map((finding) => found(finding, desk))) },
          { title: '督导结论', blocks: paragraphs(visit.conclusion) },
        ]),
        signed(issuerName(desk.programme, 'supervision'), desk.today),
      ],
    },
  }
}

/** 约谈纪要: number, person by post, reason, time, place, convenor; the record, what was promised and by when. */
export function talkRecord({ visit, promised }: VisitRecords, desk: Desk): Draft {
  const day = chineseDay(visit.visitedOn)
  return {
    title: `约谈${visit.unitZh}纪要`,
    content: {
      blocks: [
        facts([
          ['被约谈单位', visit.unitZh],
          ['被约谈人职务', visit.addresseePost ?? visit.met],
          ['约谈对象', visit.where],
          ['约谈事由', visit.reason],
          ['约谈时间', visit.heldAt ? `${day} ${visit.heldAt}` : day],
          ['约谈地点', visit.place],
          ['召集人', visit.convenor],
          ['参加人员', teamOf(visit)],
        ]),
        ...sections([
          { title: '约谈情况', blocks: paragraphs(visit.record) },
          { title: '承诺事项', blocks: list(promised.map((one) => promise(one, desk))) },
          { title: '有关要求', blocks: paragraphs(visit.conclusion) },
        ]),
        signed(issuerName(desk.programme, 'supervision'), desk.today),
      ],
    },
  }
}

/** 整改通知书: what must be put right, why, by when. */
export function rectificationOrder(
  unit: { shortZh: string },
  findings: readonly FindingRow[],
  desk: Desk,
  basis = '根据督导情况',
): Draft {
  const last = findings
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1)
  const cause = (finding: FindingRow) => chinese(`finding.causes.${finding.cause}`)
  return {
    title: `关于${unit.shortZh}限期整改有关问题的通知`,
    content: {
      blocks: [
        { is: 'to', names: [unit.shortZh] },
        {
          is: 'paragraph',
          runs: [
            `${basis},你单位存在 `,
            figure(findings.length, '需整改的问题', desk.at, 'findings'),
            ' 个需要整改的问题,现通知如下。',
          ],
        },
        ...sections([
          {
            title: '存在的问题',
            blocks: [
              {
                is: 'table',
                head: ['序号', '问题', '依据', '成因', '程度', '整改期限'],
                figures: [0],
                rows: findings.map((finding, index): Run[][] => [
                  [String(index + 1)],
                  [figure(finding.description, '问题台账', desk.at, `findings/${finding.id}`)],
                  [finding.basis],
                  [cause(finding)],
                  [severityOf(finding)],
                  [chineseDay(finding.dueOn)],
                ]),
              },
            ],
          },
          {
            title: '整改要求',
            blocks: [
              ...paragraphs(
                '请逐项明确责任人和整改措施,在期限内提交整改情况和佐证材料,由督查工作组核验后销号;核验不通过的退回重办。',
              ),
              ...paragraphs(
                last ? `最后一项整改期限为${chineseDay(last)}。逾期未完成的,按督办程序办理。` : null,
              ),
            ],
          },
        ]),
        signed(issuerName(desk.programme, 'supervision'), desk.today),
      ],
    },
  }
}

/** 严重, without the number the lists sort by. */
const severityOf = ({ severity }: FindingRow) =>
  chinese(`finding.severities.${severity}`).replace(/^\d\s*/, '')

const teamOf = ({ members }: VisitPage) =>
  members.map(({ name, organisationZh }) => (organisationZh ? `${name}(${organisationZh})` : name)).join('、')

function verifiedTable(verified: readonly VerificationRow[], { at }: Desk): Block[] {
  if (verified.length === 0) return []
  return [
    {
      is: 'table',
      head: ['责任任务', '自报进度', '核实进度', '核实依据'],
      figures: [1, 2],
      rows: verified.map(({ titleZh, assignmentId, reported, percent, basis }): Run[][] => [
        [titleZh],
        [percentOf(reported === null ? null : reported / 100)],
        [figure(percentOf(percent / 100), '本次督导核实', at, `assignments/${assignmentId}`)],
        [basis],
      ]),
    },
  ]
}

const found = (finding: FindingRow, { at }: Desk): Run[] => [
  figure(finding.description, '问题台账', at, `findings/${finding.id}`),
  `(${chinese(`finding.causes.${finding.cause}`)};程度 ${severityOf(finding)};整改期限${chineseDay(finding.dueOn)})`,
]

const promise = ({ id, text, dueOn }: Promised, { at }: Desk): Run[] => [
  figure(text, '行动项', at, `actions/${id}`),
  `,于${chineseDay(dueOn)}前完成`,
]
