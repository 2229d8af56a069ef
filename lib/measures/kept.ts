/** One kept row: a part of the model, or a tally (a sum the overview shows beside the scores). */
export type KeptMeasure = {
  unitId: string
  part: string
  numerator: number
  denominator: number
  standing: string
}
