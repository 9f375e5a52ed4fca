import { setTimeout as wait } from 'node:timers/promises'
import { cookies } from 'next/headers'
import NextAuth, { CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { checkCredentials } from '@/lib/auth/check-password'
import { sessionCookie } from '@/lib/auth/session-token'
import { tooManyTries } from '@/lib/auth/too-many-tries'
import { sharedSecret } from '@/lib/database/secrets'
import { env } from '@/lib/env'
import { LimitReached } from '@/lib/errors'
import { noteRefusedSignIn } from './note-refused-sign-in'
import { openSession } from './open-session'

const credentials = z.object({ email: z.string().max(320), password: z.string().max(1000) })
/** Every refusal takes as long, so that its entry in the log does not tell who is known (Q-A2). */
const refusalMs = 400

/** next-auth hands on a refusal's code alone; the seconds to wait travel in it. */
export class TooManyTries extends CredentialsSignin {
  constructor(seconds: number) {
    super()
    this.code = `${tooManyTries}.${seconds}`
  }
}

/** next-auth signs people in; its cookie carries the opaque token of a sessions row, so a session ends at once and no page pays for decryption. */
export const { handlers, signIn } = NextAuth(async () => ({
  secret: await sharedSecret('secret.auth', env().AUTH_SECRET),
  trustHost: true,
  basePath: '/api/auth',
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: env().SESSION_MAX_DAYS * 86_400 },
  cookies: {
    sessionToken: {
      name: sessionCookie,
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: env().STOREHAND_URL.startsWith('https:') },
    },
  },
  callbacks: { jwt: ({ token, user }) => (user && 'from' in user ? { ...token, from: user.from } : token) },
  jwt: {
    encode: async ({ token }) => {
      if (!token?.sub) return ''
      const before = (await cookies()).get(sessionCookie)?.value
      return (await openSession({ userId: token.sub, from: String(token.from ?? 'unknown'), before })) ?? ''
    },
    decode: async () => null,
  },
  logger: { error() {}, warn() {}, debug() {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (input, request) => {
        const checked = credentials.safeParse(input)
        if (!checked.success) return null
        // Set by our own server in front, never by the caller.
        return prove(checked.data, request.headers.get('x-storehand-address') ?? 'unknown')
      },
    }),
  ],
}))

async function prove({ email, password }: z.output<typeof credentials>, from: string) {
  const refusal = wait(refusalMs)
  try {
    const user = await checkCredentials(email, password, from)
    if (user) return { ...user, from }
  } catch (error) {
    if (error instanceof LimitReached) throw new TooManyTries(Number(error.values.seconds ?? 60))
    throw error
  }
  await noteRefusedSignIn({ email, from })
  await refusal
  return null
}
