import { NextRequest } from 'next/server'
import { handlers } from '@/lib/people/auth'
import { sayTooMany } from '@/lib/tenancy/too-many-tries'

export const { GET } = handlers

/** Asked for it, next-auth would put a refusal into a body that says 200; without, it leads back to the sign-in. */
export async function POST(request: NextRequest): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.delete('x-auth-return-redirect')
  return sayTooMany(await handlers.POST(new NextRequest(request, { headers })))
}
