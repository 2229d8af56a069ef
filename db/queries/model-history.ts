import { type SQL, sql } from 'drizzle-orm'

/** The published models of the programme under this name in a query, in the order in which they take effect. */
export const versionsOf = (programme: SQL) => sql`(
  select coalesce(json_agg(json_build_object('version', v.version, 'fromOn', v.from_on, 'changes', v.changes)
    order by v.from_on, v.version), '[]')
  from model_versions v where v.programme_id = ${programme}.id and v.published_on is not null)`

/** How it was settled to run: as it began, then every later settlement in order. */
export const settledOf = (programme: SQL) => sql`(
  select json_agg(json_build_object('fromOn', s.from_on, 'comparesUnits', s.compares_units,
    'usesLetters', s.uses_letters, 'notGovernmentLed', s.not_government_led) order by s.from_on, s.ordinal)
  from (
    select ${programme}.starts_on as from_on, 0 as ordinal, ${programme}.compares_units, ${programme}.uses_letters,
      ${programme}.not_government_led
    union all
    select x.from_on, x.ordinal, x.compares_units, x.uses_letters, x.not_government_led
    from programme_settings x where x.programme_id = ${programme}.id
  ) s)`
