import { z } from 'zod'
import { id, person } from '../input'

/** Most tasks that are decided about one by one; what is left of them goes together. */
export const maxEach = 50

/** Back to the task's store, left as it is, or to the colleague of that id. */
const target = z.union([z.enum(['store', 'stay']), id])

/**
 * Whom the work of somebody who leaves goes to, and what customers still answer to it: all of it to a colleague, to its stores, nowhere; or
 * each as it is decided, and `rest` what was not.
 */
export const workInput = z
  .object({
    membershipId: id,
    how: z.enum(['colleague', 'store', 'each', 'stay']),
    colleagueId: person.default(''),
    /** Their customers go to the same colleague. */
    withBook: z.boolean().default(false),
    rest: target.default('stay'),
    each: z
      .array(z.object({ taskId: id, to: target }))
      .max(maxEach)
      .default([]),
  })
  .refine(({ how, colleagueId }) => how !== 'colleague' || colleagueId !== '', {
    error: 'errors.heirMissing',
    path: ['colleagueId'],
  })
export type WorkInput = z.input<typeof workInput>
export type Target = z.output<typeof target>
