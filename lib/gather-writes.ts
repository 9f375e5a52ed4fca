import type { Socket } from 'node:net'

/** What is written to a connection in one turn leaves together: each packet costs a system call here and another where it arrives. */
export function gatherWrites(socket: Pick<Socket, 'write' | 'cork' | 'uncork'>) {
  const { write } = socket
  let isGathering = false
  const leave = () => {
    isGathering = false
    socket.uncork()
  }
  socket.write = (...piece: unknown[]): boolean => {
    if (!isGathering) {
      isGathering = true
      socket.cork()
      setImmediate(leave)
    }
    return Reflect.apply(write, socket, piece)
  }
}
