const requested = new Set<() => boolean>()

/** Whether one may go on to another page: what was typed and is not saved asks first (H-4). */
export const mayLeave = () => [...requested].every((ask) => ask())

/** Has `ask` asked by whatever leads away without a link: a key, a menu. Returns what ends it. */
export function askBefore(ask: () => boolean) {
  requested.add(ask)
  return () => {
    requested.delete(ask)
  }
}
