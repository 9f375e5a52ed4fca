import type { Writable } from 'node:stream'

/** Pieces written in one turn leave together: each packet costs a system call here and another where it arrives. Whole at `end`, late by no more than the turn. */
export function gatherWrites(stream: Pick<Writable, 'write' | 'cork' | 'uncork'>) {
  const write = stream.write
  let isGathering = false
  const leave = () => {
    isGathering = false
    stream.uncork()
  }
  stream.write = (...piece: unknown[]): boolean => {
    if (!isGathering) {
      isGathering = true
      stream.cork()
      setImmediate(leave)
    }
    return Reflect.apply(write, stream, piece)
  }
}
