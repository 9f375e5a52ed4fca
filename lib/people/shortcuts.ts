import { cookies } from 'next/headers'

const shortcutsCookie = 'storehand.keys'
const day = 86_400

/** Keeps a person's choice (WCAG 2.1.4) in this browser, so that no page asks the database for it. Set at sign-in and when it is saved. */
export async function keepShortcuts({ hasShortcuts }: { hasShortcuts: boolean }) {
  const jar = await cookies()
  jar.set(shortcutsCookie, hasShortcuts ? 'on' : 'off', { path: '/', maxAge: 400 * day, sameSite: 'lax', httpOnly: true })
}

/** Whether single keys are shortcuts in this browser. */
export const hasShortcuts = async () => (await cookies()).get(shortcutsCookie)?.value !== 'off'
