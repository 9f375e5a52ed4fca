import { Agent, request } from 'node:http'

const lanes = 10

/** `count` requests, ten at a time on connections of their own; throws on any answer but 200. Resolves to the bytes of the last. */
export async function load({ port, path, headers = {} }, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes })
  let left = count
  let bytes = 0
  const lane = async () => {
    while (left-- > 0) bytes = await once(agent, { port, path, headers })
  }
  await Promise.all(Array.from({ length: lanes }, lane)).finally(() => agent.destroy())
  return bytes
}

function once(agent, { port, path, headers }) {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { ...headers, 'accept-encoding': 'identity' }, agent },
      (answer) => {
        let bytes = 0
        answer.on('data', (chunk) => {
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
