import { createECDH } from 'node:crypto'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'

/** This deployment's key pair for push services, made once, and who answers for what is sent with it (RFC 8292). */
export async function pushKeys() {
  // As it is kept: read back from the curve, a key that begins with a zero would be a byte short.
  const privateKey = Buffer.from(await sharedSecret('secret.push'), 'base64')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(privateKey)
  return {
    publicKey: pair.getPublicKey('base64url'),
    privateKey: privateKey.toString('base64url'),
    subject: `mailto:push@${env().MAIL_FROM_DOMAIN}`,
  }
}

/** What a browser subscribes with. */
export const pushPublicKey = async () => (await pushKeys()).publicKey
