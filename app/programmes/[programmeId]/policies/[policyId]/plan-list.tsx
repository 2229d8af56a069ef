import type { LocalPlanRow } from '../../../../../db/queries/receipts.ts'

type Props = { programmeId: string; plans: readonly LocalPlanRow[] }

/** A unit's own documents under the binding one, with their files. */
export function PlanList({ programmeId, plans }: Props) {
  return (
    <ul className="text-sm">
      {plans.map((plan) => (
        <li key={plan.id}>
          {plan.title} {plan.number && <span className="whitespace-nowrap text-soft">{plan.number}</span>}{' '}
          <time className="text-soft">{plan.issuedOn}</time>{' '}
          {plan.files.map((file) => (
            <a
              key={file.id}
              className="me-2 break-all"
              href={`/api/files/${programmeId}/${file.id}`}
              download
            >
              {file.name}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
