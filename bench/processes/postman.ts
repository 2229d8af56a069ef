import { deliver } from '../../lib/deliveries/deliver.ts'
import { usualPacing } from '../../lib/deliveries/pacing.ts'
import { startWorker } from '../../lib/worker/start.ts'

// A worker as it runs in production, save that what a killed one held is taken over sooner.
const leaseMs = Number(process.env.POSTMAN_LEASE_MS)
const pacing = { ...usualPacing(), leaseMs, sendMs: Math.min(30_000, leaseMs / 5) }

process.on('disconnect', () => process.exit(0))
await startWorker(undefined, [
  { name: 'deliver', every: 1, run: (db, stopping) => deliver(db, { pacing, stopping }) },
])
