import { Agent, request } from 'node:http'

const lanes = 10

/**
 * What is asked of a server on this machine, and with which headers. `turn` counts the requests of this process, so that not all ask for
 * the same; with a body it is a POST. What it answers holds `expected`, if that is given.
 */
export type Target = {
  port: number
  path: string | ((turn: number) => string)
  headers?: Record<string, string>
  body?: (turn: number) => string
  expected?: string
}

let turn = 0

/** `count` requests, ten at a time on connections of their own; throws on any answer but the right one. Resolves to the bytes of the last. */
export async function load(target: Target, count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes })
  let left = count
  let bytes = 0
  const lane = async () => {
    while (left-- > 0) bytes = await once(agent, target)
  }
  await Promise.all(Array.from({ length: lanes }, lane)).finally(() => agent.destroy())
  return bytes
}

/** Compressed as for a browser, unless what is answered is read. */
function once(agent: Agent, { port, path: of, headers, body, expected }: Target) {
  turn += 1
  const path = typeof of === 'string' ? of : of(turn)
  const encoding = { 'accept-encoding': expected ? 'identity' : 'gzip, deflate, br, zstd' }
  return new Promise<number>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers: { ...headers, ...encoding }, agent },
      (answer) => {
        let bytes = 0
        let text = ''
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (expected) text += chunk
        })
        answer.on('end', () => {
          const isRight = answer.statusCode === 200 && (!expected || text.includes(expected))
          if (isRight) resolve(bytes)
          else reject(new Error(`${path} answered ${answer.statusCode} ${text.slice(0, 500)}`))
        })
      },
    )
    asked.on('error', reject)
    asked.end(body?.(turn))
  })
}
