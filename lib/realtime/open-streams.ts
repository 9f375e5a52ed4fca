const maxOfOne = 8

declare global {
  var storehandStreams: Map<string, Set<() => void>> | undefined
}

/** The process's open streams by person; kept with the process, since pages and routes may load this file twice. */
function streams() {
  globalThis.storehandStreams ??= new Map()
  return globalThis.storehandStreams
}

/** Counts a stream in until the returned function is called. A person has at most eight in one process: the oldest is ended for the ninth (Q-K6). */
export function joinStreams(userId: string, end: () => void): () => void {
  const theirs = streams().get(userId) ?? new Set()
  streams().set(userId, theirs)
  theirs.add(end)
  const [oldest] = theirs
  if (theirs.size > maxOfOne) oldest?.()
  return () => {
    theirs.delete(end)
    if (theirs.size === 0) streams().delete(userId)
  }
}

/** How many streams this process holds open. */
export const countStreams = () => [...streams().values()].reduce((sum, theirs) => sum + theirs.size, 0)
