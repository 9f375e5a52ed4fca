/** Tasks in the world that is measured. */
export const TASKS = 100_000

/** Rows of an imported file. */
export const IMPORTED = 100_000

/** Replies of a round. */
export const REPLIES = 100
