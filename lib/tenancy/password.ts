import { hash, verify } from '@node-rs/argon2'
import { Invalid } from '@/lib/errors'

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
  if (isCommon(password, own)) throw new Invalid('errors.passwordCommon', {}, 'password')
}

const often = [
  'password',
  'passw0rd',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'letmein',
  'welcome',
  'iloveyou',
  'administrator',
  'admin',
  'changeme',
  'storehand',
  'correcthorsebatterystaple',
  'abcdefghijklmnop',
  'abcdefghijklmnopqrstuvwxyz',
  'trustno1',
  'monkey',
  'dragon',
  'football',
  'baseball',
  'sunshine',
  'princess',
  'superman',
  'master',
  'shadow',
  'michael',
  'haslo',
  'contrasena',
  'contraseña',
  'hasło',
]

/** One of the words everybody tries, said once or over and over, with digits around it; or one's own name; or a row of keys. */
function isCommon(password: string, own: string[]): boolean {
  const bare = password.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const letters = bare.replaceAll(/\d+/g, '')
  if (new Set(bare).size <= 4) return true
  if (
    '01234567890123456789012345678901234567890'.includes(bare) ||
    '98765432109876543210987654321098765432109876543210'.includes(bare)
  )
    return true
  const words = [
    ...often,
    ...own.flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((each) => each.length > 3),
  ]
  let rest = letters
  for (const word of words.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '')
  return rest.length < 4
}
