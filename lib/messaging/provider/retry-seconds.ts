/** How long to wait for a provider that fails: soon at first, at most ten minutes (Q-W7, Q-K2). */
export const retrySeconds = (tries: number) => Math.min(2 * 2 ** Math.min(tries, 9), 600)
