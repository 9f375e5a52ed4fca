import NextAuth, { CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { env } from '@/lib/env'
import { LimitReached } from '@/lib/errors'
import { checkCredentials } from './check-password'
import { sharedSecret } from './secrets'
import { sessionCookie } from './session-token'
import { startSession } from './start-session'
import { tooManyTries } from './too-many-tries'

const credentials = z.object({ email: z.string().max(320), password: z.string().max(1000) })

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
  jwt: {
    encode: async ({ token }) => (token?.sub ? ((await startSession(token.sub)) ?? '') : ''),
    decode: async () => null,
  },
  logger: { error() {}, warn() {}, debug() {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (given, request) => {
        const checked = credentials.safeParse(given)
        if (!checked.success) return null
        // Set by our own server in front, never by the caller.
        const address = request.headers.get('x-storehand-address') ?? 'unknown'
        try {
          return await checkCredentials(checked.data.email, checked.data.password, address)
        } catch (error) {
          if (error instanceof LimitReached) throw new TooManyTries(Number(error.values.seconds ?? 60))
          throw error
        }
      },
    }),
  ],
}))
