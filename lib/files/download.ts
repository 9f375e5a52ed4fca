import http from 'node:http'
import https from 'node:https'
import { useAgent as filteringAgent } from 'request-filtering-agent'

const patienceMs = 60_000
type Asked = { most: number; trusted: string }

/**
 * The bytes behind an address somebody else gave us; null when there are more than `most`. Only https to public places is followed, judged by
 * the address that is really connected to, and no redirect (Q-S5); `trusted` is an origin that our settings name. Throws when it is refused or fails.
 */
export function download(address: string, { most, trusted }: Asked): Promise<Buffer | null> {
  const url = new URL(address)
  const isTrusted = url.origin === trusted
  if (!isTrusted && url.protocol !== 'https:') throw new Error('only https is fetched')
  const agent = isTrusted ? undefined : filteringAgent(url.href)
  const get = url.protocol === 'https:' ? https.get : http.get
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, signal: AbortSignal.timeout(patienceMs) }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.resume()
        return reject(new Error(`the file was answered with ${answer.statusCode}`))
      }
      const parts: Buffer[] = []
      let length = 0
      answer.on('data', (part: Buffer) => {
        length += part.length
        if (length <= most) return void parts.push(part)
        resolve(null)
        request.destroy()
      })
      answer.on('end', () => resolve(Buffer.concat(parts)))
      answer.on('error', reject)
    })
    request.on('error', reject)
  })
}
