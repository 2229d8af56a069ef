/** A programme is founded with at most four stages. Apart from the form, so that pages need not carry zod along. */
export const stageNumbers = [1, 2, 3, 4] as const
