const atFirst = 30
const atMost = 2000
/** How many more entries of the log one press brings. */
export const moreEntries = 100

/** How many of the log's newest entries an address asks for. */
export function entriesAsked(text: string | undefined): number {
  const asked = Number.parseInt(text ?? '', 10)
  return asked > atFirst ? Math.min(asked, atMost) : atFirst
}
