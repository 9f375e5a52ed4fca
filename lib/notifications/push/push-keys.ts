import { createECDH, createPrivateKey, sign } from 'node:crypto'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'

const validSeconds = 12 * 3600

/** This deployment's key pair for push services, made once (RFC 8292). */
async function keys() {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(Buffer.from(await sharedSecret('secret.push'), 'base64'))
  return { publicKey: pair.getPublicKey(), privateKey: pair.getPrivateKey() }
}

/** What a browser subscribes with. */
export const pushPublicKey = async () => (await keys()).publicKey.toString('base64url')

/** Who sends, for one push service, until half a day from `now`, which is real time. */
export async function pushAuthorization(endpoint: string, now: Date): Promise<string> {
  const { publicKey, privateKey } = await keys()
  const [x, y] = [publicKey.subarray(1, 33), publicKey.subarray(33)].map((part) => part.toString('base64url'))
  const key = createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y, d: privateKey.toString('base64url') } })
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor(now.getTime() / 1000) + validSeconds,
    sub: `mailto:push@${env().MAIL_FROM_DOMAIN}`,
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`
  const seal = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return `vapid t=${said}.${seal}, k=${publicKey.toString('base64url')}`
}
