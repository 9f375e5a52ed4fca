import http from 'node:http'
import https from 'node:https'
import { useAgent as filteringAgent } from 'request-filtering-agent'

const patienceMs = 60_000
type Params = { max: number; trusted: string }

/**
 * The bytes behind an address somebody else gave us; null when there are more than `most`. Only https to public places is followed, judged by
 * the address that is really connected to, and no redirect (Q-S5); `trusted` is an origin that our settings name. Throws when it is refused or fails.
 */
export function download(address: string, { max, trusted }: Params): Promise<Buffer | null> {
  const url = new URL(address)
  const isTrusted = url.origin === trusted
  if (!isTrusted && url.protocol !== 'https:') throw new Error('only https is fetched')
  const agent = isTrusted ? undefined : filteringAgent(url.href)
  const get = url.protocol === 'https:' ? https.get : http.get
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      if (response.statusCode !== 200) {
        response.resume()
        return reject(new Error(`the file was answered with ${response.statusCode}`))
      }
      const parts: Buffer[] = []
      let length = 0
      response.on('data', (part: Buffer) => {
        length += part.length
        if (length <= max) return void parts.push(part)
        resolve(null)
        request.destroy()
      })
      response.on('end', () => resolve(Buffer.concat(parts)))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}
