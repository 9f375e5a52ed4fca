export const tooManyTries = 'tooMany'

/** next-auth's answer, or 429 with the seconds to wait where it leads back to the sign-in after too many guesses (Q-L1). */
export function describeTooMany(response: Response): Response {
  const code = new URL(response.headers.get('location') ?? '/', 'http://localhost').searchParams.get('code') ?? ''
  const [what, seconds = '60'] = code.split('.')
  if (what !== tooManyTries) return response
  return new Response('too many', { status: 429, headers: { 'retry-after': seconds } })
}
