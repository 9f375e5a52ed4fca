/** Ids in another order: those moved stand before or after the target, the first of all where it was. Dropped on itself, nothing moves. */
export function moved(ids: string[], keys: string[], target: string, where: 'before' | 'after' | 'on'): string[] {
  if (keys.includes(target)) return ids
  const [first, ...rest] = ids
  const taken = rest.filter((id) => keys.includes(id))
  const others = rest.filter((id) => !keys.includes(id))
  const at = target === first ? 0 : others.indexOf(target) + (where === 'before' ? 0 : 1)
  return [first, ...others.slice(0, at), ...taken, ...others.slice(at)].filter((id) => id !== undefined)
}

/** What has an id in the order asked for, then what it does not name; the first of all stays first. */
export function inOrder<T extends { id: string }>([first, ...rest]: T[], order: string[]): T[] {
  const named = order.flatMap((id) => rest.filter((one) => one.id === id))
  return [...(first ? [first] : []), ...new Set([...named, ...rest])]
}
