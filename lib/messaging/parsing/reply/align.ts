import type { Cursor, SentWords, Word } from './sent-words'

/**
 * How many of each line's first words are ours, when the lines follow our message from its beginning to its end and use each of its words
 * once: whoever answers with a line of ours repeats it, and so it is theirs. The most words win. Linear but for a logarithm.
 */
export function align(lines: readonly (readonly Word[])[], sent: SentWords): number[] {
  const best = new Best(sent.length + 1)
  let ends: number[] = []
  for (let line = 0; line < lines.length; line++) {
    const words = lines[line] ?? []
    if (words.length === 0) continue
    const cursors = sent.positionsOf(words, ends)
    const chains = cursors.map((cursor) => ({ cursor, before: best.upTo(cursor.at) }))
    for (const { cursor, before } of chains) best.put({ line, cursor, before, total: (before?.total ?? 0) + cursor.length })
    ends = cursors.filter(({ length }) => length === words.length).map(({ at, length }) => at + length)
  }
  const known = lines.map(() => 0)
  for (let step = best.upTo(sent.length); step; step = step.before) known[step.line] = step.cursor.length
  return known
}

type Step = { line: number; cursor: Cursor; before: Step | null; total: number }

/** The best chain of lines that ends at or before a word, by a tree of maxima. */
class Best {
  private readonly steps: (Step | null)[]

  constructor(size: number) {
    this.steps = Array.from({ length: size + 1 }, () => null)
  }

  upTo(end: number): Step | null {
    let best: Step | null = null
    for (let at = end + 1; at > 0; at -= at & -at) {
      const step = this.steps[at] ?? null
      if (step && step.total > (best?.total ?? 0)) best = step
    }
    return best
  }

  put(step: Step): void {
    for (let at = step.cursor.at + step.cursor.length + 1; at < this.steps.length; at += at & -at) {
      if (step.total > (this.steps[at]?.total ?? 0)) this.steps[at] = step
    }
  }
}
