import type { Model } from './model.ts'

/** How far a programme is not led by a government: 0 led, .5 mixed, 1 not led. */
export type Leadership = 0 | 0.5 | 1

/**
 * The model for a programme that no government leads (paper §4.3): policy and supervision keep r = 1 − .7g of
 * their weight; what is freed goes half to interest and half to mechanism.
 */
export function transform(model: Model, g: Leadership): Model {
  const { D1, D2, D3, D4, D5, D6 } = model.weights
  const kept = 1 - model.constants.transformLoss * g
  const half = ((D3 + D4) * (1 - kept)) / 2
  return { ...model, weights: { D1, D2: D2 + half, D3: D3 * kept, D4: D4 * kept, D5, D6: D6 + half } }
}
