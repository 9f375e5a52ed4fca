import { connection } from 'next/server'
import { readRows } from '../../read-rows'

/** The same rows as JSON. */
export async function GET() {
  await connection()
  return Response.json(await readRows())
}
