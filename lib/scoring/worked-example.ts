import type { Day } from '../calendar.ts'
import type { AssignmentEvidence, DueEvidence, Evidence } from './evidence.ts'
import { emptyEvidence } from './evidence.ts'

/**
 * The design's worked example as records: a fictional unit on 30 November 2017, whose every figure is known to two
 * decimals. Where the example leaves a date open, the simplest one that gives its figures stands here.
 */
export const workedDay: Day = '2017-11-30'

type Given = Partial<AssignmentEvidence> &
  Pick<AssignmentEvidence, 'id' | 'weight' | 'startsOn'> & { dueOn: Day }

/** An assignment of clarity 5, tied to a clause, unless told otherwise. */
export function workedAssignment(given: Given): AssignmentEvidence {
  return {
    issuedOn: given.startsOn,
    firstDueOn: given.dueOn,
    hasTarget: true,
    hasMeasureUnit: true,
    hasBaseline: true,
    hasNamedPerson: true,
    completedOn: null,
    acceptedOn: null,
    tiedToClauseFrom: '2017-08-21',
    tiedToClauseUntil: null,
    reports: [],
    verifications: [],
    ...given,
  }
}

const reported = (id: string, submittedOn: Day, percent: number) => ({
  id,
  submittedOn,
  order: 1,
  percent,
  returnedOn: null,
  acceptedOn: null,
})

const assignments: AssignmentEvidence[] = [
  workedAssignment({
    id: 'T1',
    weight: 1,
    startsOn: '2017-08-21',
    dueOn: '2017-08-31',
    completedOn: '2017-08-31',
    acceptedOn: '2017-09-01',
  }),
  workedAssignment({
    id: 'T2',
    weight: 2,
    startsOn: '2017-08-21',
    dueOn: '2017-09-30',
    completedOn: '2017-10-13',
    acceptedOn: '2017-10-13',
  }),
  workedAssignment({
    id: 'T3',
    weight: 3,
    startsOn: '2017-09-01',
    dueOn: '2017-12-31',
    hasBaseline: false,
    reports: [reported('R3', '2017-11-28', 70)],
  }),
  workedAssignment({
    id: 'T4',
    weight: 2,
    startsOn: '2017-10-09',
    dueOn: '2017-12-31',
    hasMeasureUnit: false,
    hasBaseline: false,
    tiedToClauseFrom: null,
    reports: [reported('R4', '2017-11-28', 40)],
  }),
]

/** Report dues, fortnightly: five of six submitted on time and accepted, one late. */
const reportDues = ['2017-09-15', '2017-09-29', '2017-10-13', '2017-10-31', '2017-11-15', '2017-11-29'].map(
  (dueOn, i) => ({
    id: `RD${i + 1}`,
    assignmentId: null,
    dueOn,
    submittedOn: i === 2 ? '2017-10-18' : dueOn,
    acceptedOn: i === 2 ? '2017-10-19' : '2017-11-30',
    reportId: `R${i + 11}`,
  }),
)

const finding = { raisedOn: '2017-10-10', answeredOn: null, closedOn: null, revisits: [] }

/** An action due on 31 October; done when told. */
const action = (id: string, doneOn: Day | null): DueEvidence => ({
  id,
  from: '2017-10-16',
  dueOn: '2017-10-31',
  doneOn,
})

const numbered = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i + 1))
const amount = (value: number) => [{ on: '2017-10-31', amount: value }]

export const workedExample: Evidence = {
  ...emptyEvidence('worked-example', '2017-08-21'),
  assignments,
  reportDues,
  findings: [
    {
      ...finding,
      id: 'N1',
      severity: 3,
      dueOn: '2017-10-31',
      answeredOn: '2017-10-30',
      closedOn: '2017-11-01',
      revisits: [{ id: 'N1-1', on: '2017-11-20', order: 1, result: 'held' }],
    },
    {
      ...finding,
      id: 'N2',
      severity: 2,
      dueOn: '2017-10-31',
      answeredOn: '2017-11-10',
      closedOn: '2017-11-13',
    },
    { ...finding, id: 'N3', severity: 1, dueOn: '2017-11-15' },
    { ...finding, id: 'N4', severity: 2, dueOn: '2017-12-15' },
  ],
  interests: [
    {
      id: 'I1',
      importance: 5,
      claimedOn: '2017-09-04',
      confirmedOn: '2017-09-15',
      benefits: [{ id: 'I1-1', importance: 5, planned: amount(80), verified: amount(60) }],
    },
    {
      id: 'I2',
      importance: 3,
      claimedOn: '2017-09-04',
      confirmedOn: '2017-09-15',
      benefits: [{ id: 'I2-1', importance: 3, planned: amount(30), verified: amount(30) }],
    },
    {
      id: 'I3',
      importance: 2,
      claimedOn: '2017-09-04',
      confirmedOn: null,
      benefits: [{ id: 'I3-1', importance: 2, planned: [{ on: '2018-06-30', amount: 10 }], verified: [] }],
    },
  ],
  // 18 answers with a mean of 3.8 do not exist in whole numbers (68.4), so one person answers between two marks.
  pulse: [
    { id: 'Q1', on: '2017-11-01', invited: 40, responses: [...numbered(17, (n) => (n <= 3 ? 3 : 4)), 3.4] },
  ],
  documents: [
    {
      id: 'P1',
      bindsFrom: '2017-09-01',
      receiptDueOn: '2017-09-15',
      receivedOn: '2017-09-14',
      planDueOn: '2017-10-31',
      planIssuedOn: '2017-10-31',
    },
    {
      id: 'P2',
      bindsFrom: '2017-09-01',
      receiptDueOn: '2017-09-15',
      receivedOn: '2017-09-15',
      planDueOn: '2017-10-31',
      planIssuedOn: '2017-11-06',
    },
  ],
  letter: { id: 'L1', dueOn: '2017-09-30', signedOn: '2017-09-28', lapsedOn: null, principalChangedOn: null },
  connection: {
    id: 'C1',
    stages: [
      { stage: 'network', acceptedOn: '2017-10-16' },
      { stage: 'joint', acceptedOn: '2017-11-20' },
    ],
    exemptFrom: null,
  },
  catalogue: {
    id: 'K1',
    inventory: 160,
    frozenOn: '2017-10-31',
    mounted: [
      { id: 'K1-1', on: '2017-11-10', count: 80 },
      { id: 'K1-2', on: '2017-11-24', count: 40 },
    ],
  },
  listItems: numbered(5, (n) => ({
    id: `V${n}`,
    listedOn: '2017-10-09',
    dueOn: '2017-11-15',
    servedOn: n === 5 ? null : '2017-11-14',
  })),
  requests: numbered(10, (n) => ({
    id: `A${n}`,
    askedOn: '2017-11-01',
    answeredOn: n === 10 ? null : '2017-11-10',
  })),
  seats: {
    required: ['principal', 'deputy', 'liaison', 'technical'],
    filled: ['principal', 'deputy', 'liaison', 'technical'].map((post) => ({
      id: `Z-${post}`,
      post,
      from: '2017-08-21',
      until: null,
    })),
  },
  meetings: numbered(8, (n) => ({ id: `M${n}`, heldOn: '2017-11-08', attendedAtRank: n !== 8 })),
  actions: [
    action('X1', '2017-10-30'),
    action('X2', '2017-10-31'),
    action('X3', '2017-10-31'),
    action('X4', '2017-11-14'),
    action('X5', null),
  ],
  issues: [],
}
