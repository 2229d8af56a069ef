import type { Sql } from '../open.ts'

/** Measures the example's units as of its own today, unless that was done. */
export async function measureExample(_sql: Sql, _options: { scale: number; say: (line: string) => void }) {}
