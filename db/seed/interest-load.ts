import type { TransactionSql } from 'postgres'
import * as schema from '../schema/index.ts'
import { copyRows } from './copy.ts'
import { interestRecords } from './interest-rows.ts'
import { pulseRecords } from './pulse-rows.ts'
import type { Recipe, SeedUnit } from './world.ts'

/** Claims, benefits and the pulse, with the colleagues it asks. */
export async function loadInterestRecords(tx: TransactionSql, units: SeedUnit[], recipe: Recipe) {
  const { interests, benefits, amounts, events } = interestRecords(units, recipe)
  await copyRows(tx, schema.interests, interests)
  await copyRows(tx, schema.benefits, benefits)
  await copyRows(tx, schema.benefitAmounts, amounts)
  await copyRows(tx, schema.events, events.events, 'new_events')
  const pulse = pulseRecords(units, recipe)
  await copyRows(tx, schema.people, pulse.people)
  await copyRows(tx, schema.seats, pulse.seats)
  await copyRows(tx, schema.pulses, pulse.pulses)
  await copyRows(tx, schema.pulseInvitations, pulse.invitations)
  await copyRows(tx, schema.pulseAnswers, pulse.answers)
  await copyRows(tx, schema.events, pulse.events.events, 'new_events')
}
