/** The figures the design prints for its worked example; every way to the score must come to them. */
export const figures = {
  dimensions: { D1: 89.96, D2: 77.25, D3: 85.25, D4: 84.83, D5: 77.25, D6: 83.38 },
  aggregates: { E: 83.37, K: 80.25, C: 85.04, O: 83.99, S: 81.75 },
  ecc: 82.86,
  arithmetic: 82.99,
  /** C*, T, D to three decimals, and the grade. */
  balance: [0.965, 0.829, 0.894, 'goodCoordination'],
  gains: [
    ['B3', 1.29],
    ['M3', 1.26],
    ['F1', 1.04],
    ['S2', 0.95],
    ['P1', 0.83],
  ],
  /** ECC at g = 1. */
  notGovernmentLed: 81.75,
}

/** As printed: half away from zero at the last place (83.375 is 83.38), untroubled by the last binary digit. */
export const shown = (value: number | null | undefined, places = 2) =>
  value === null || value === undefined ? null : Math.round(value * 10 ** places + 1e-9) / 10 ** places
