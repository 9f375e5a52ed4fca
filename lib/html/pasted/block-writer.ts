import type { PastedBlock, PastedRun, PastedWords } from './pasted-block'

type Kind = Pick<PastedWords, 'kind' | 'isLine'>

/** Blocks as they are read: words gather in the block that is open, and another block closes it. */
export function blockWriter(first: Kind) {
  const blocks: PastedBlock[] = []
  let runs: PastedRun[] = []
  let open = first
  const begin = ({ kind, isLine }: Kind) => {
    if (runs.length > 0) blocks.push({ ...open, runs })
    runs = []
    open = { kind, isLine }
  }
  return {
    write: (...said: PastedRun[]) => void runs.push(...said),
    begin,
    /** Whole blocks; the words behind them go on as `then`. */
    put: (then: Kind, ...put: PastedBlock[]) => {
      begin(then)
      blocks.push(...put)
    },
    end: () => {
      begin(first)
      return blocks
    },
  }
}
export type BlockWriter = ReturnType<typeof blockWriter>
