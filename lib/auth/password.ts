import { hash, verify } from '@node-rs/argon2'
import { Invalid } from '@/lib/errors'
import { isCommonPassword } from './common-password'

const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
let decoy: Promise<string> | undefined

/** argon2id; passwords are kept to the last character, up to 256. */
export const hashPassword = (password: string) => hash(password, strength)

/** Takes the same time for an unknown user, whose hash is null (Q-A2). */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password at all')
  const fits = await verify(passwordHash ?? (await decoy), password.slice(0, 1000))
  return fits && passwordHash !== null
}

/** Fifteen characters or more, any characters, none of what everybody tries first (Q-A1). */
export function checkPassword(password: string, own: string[]) {
  if ([...password].length < 15) throw new Invalid('errors.passwordShort', {}, 'password')
  if ([...password].length > 256) throw new Invalid('errors.passwordLong', {}, 'password')
  if (isCommonPassword(password, own)) throw new Invalid('errors.passwordCommon', {}, 'password')
}
