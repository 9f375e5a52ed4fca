import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

const recordSize = 4096
type Browser = { p256dh: string; auth: string }
type Once = { salt: Buffer; privateKey?: Buffer }

/** What a push says, for one browser's eyes alone: the push service that carries it reads nothing (RFC 8291, aes128gcm). */
export function encryptPush(text: string, { p256dh, auth }: Browser, once: Once = { salt: randomBytes(16) }): Buffer {
  const ours = createECDH('prime256v1')
  if (once.privateKey) ours.setPrivateKey(once.privateKey)
  else ours.generateKeys()
  const theirKey = Buffer.from(p256dh, 'base64url')
  const ourKey = ours.getPublicKey()
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirKey, ourKey])
  const shared = derive(ours.computeSecret(theirKey), Buffer.from(auth, 'base64url'), info, 32)
  const key = derive(shared, once.salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(shared, once.salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text), cipher.update(Buffer.from([2])), cipher.final(), cipher.getAuthTag()])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(recordSize)
  return Buffer.concat([once.salt, size, Buffer.from([ourKey.length]), ourKey, sealed])
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))
