import { post } from '../../../../lib/access/endpoint.ts'
import { submitReportDeed } from '../../../../lib/reports/deeds.ts'

export const dynamic = 'force-dynamic'

/** Submits a progress report. `Idempotency-Key` (a uuid) makes a repeated call one report. */
export const POST = post(submitReportDeed)
