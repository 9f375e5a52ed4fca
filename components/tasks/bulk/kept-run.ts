const storageKey = 'bulk-run'
/** As long as a run can be taken back. */
const keptMs = 10 * 60_000

/** Remembers the person's newest run on many tasks in this browser, so that a list opened meanwhile tells how it goes (T-8). */
export const keepRun = (id: string) => localStorage.setItem(storageKey, JSON.stringify([id, Date.now()]))
export const forgetRun = () => localStorage.removeItem(storageKey)

/** The run that was begun, or still went on, within the last minutes and was not closed without action. */
export function keptRun(): string | null {
  try {
    const [id, at] = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return typeof id === 'string' && Date.now() - Number(at) < keptMs ? id : null
  } catch {
    return null
  }
}
