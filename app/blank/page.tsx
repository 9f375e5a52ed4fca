import { connection } from 'next/server'

/** An empty dynamic page: what every figure of the bench is a multiple of. */
export default async function Page() {
  await connection()
  return <main id="main" />
}
