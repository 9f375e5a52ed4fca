const questions = new Set<() => boolean>()

/** Whether one may go on to another page: what was typed and is not saved asks first (H-4). */
export const mayLeave = () => [...questions].every((ask) => ask())

/** Has `ask` asked by whatever leads away without a link: a key, a menu. Returns what ends it. */
export function askBefore(ask: () => boolean) {
  questions.add(ask)
  return () => {
    questions.delete(ask)
  }
}
