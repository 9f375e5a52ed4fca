const plain: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', '’': "'", '‘': "'" }

/** Words as people type them in a search: no capitals, no accents, straight apostrophes. The database's `fold` does the same. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[łøđ’‘]/g, (letter) => plain[letter] ?? letter)
