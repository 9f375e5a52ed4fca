import { currentSession } from '@/lib/auth/session'

/** An empty page of whoever is signed in, or of nobody: what every figure of the bench is a multiple of. */
export default async function Page() {
  await currentSession()
  return <main id="main" />
}
