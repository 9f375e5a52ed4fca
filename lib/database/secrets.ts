import { randomBytes } from 'node:crypto'
import { pool } from './pool'

/** A secret nobody gave is made once and kept where all processes share it. */
export async function sharedSecret(key: `secret.${string}`, given?: string): Promise<string> {
  if (given) return given
  const open = await pool()
  await open.query(`insert into deployment_settings (key, value) values ($1, $2) on conflict do nothing`, [
    key,
    randomBytes(32).toString('base64'),
  ])
  const kept = await open.query<{ value: string }>('select value from deployment_settings where key = $1', [key])
  return kept.rows[0]?.value ?? ''
}
