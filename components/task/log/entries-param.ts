const atFirst = 30
const atMost = 2000
/** How many more entries of the log one press brings. */
export const moreEntries = 100

/** How many of the log's newest entries an address asks for. */
export function entriesParam(text: string | undefined): number {
  const requested = Number.parseInt(text ?? '', 10)
  return requested > atFirst ? Math.min(requested, atMost) : atFirst
}
