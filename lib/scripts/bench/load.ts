import { Agent, request } from 'node:http'

const lanes = 10

/** A page of a server on this machine, and the headers it is asked with. */
export type Target = { port: number; path: string; headers?: Record<string, string> }

/** `count` requests, ten at a time on connections of their own; throws on any answer but 200. Resolves to the bytes of the last. */
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

function once(agent: Agent, { port, path, headers }: Target) {
  return new Promise<number>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { ...headers, 'accept-encoding': 'identity' }, agent },
      (answer) => {
        let bytes = 0
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
        })
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path} answered ${answer.statusCode}`)),
        )
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}
