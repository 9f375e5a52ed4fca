import type pg from 'pg'
import { pool } from '@/lib/database/pool'
import { offsetName } from '@/lib/i18n/time-zones'
import { offsetAt } from '@/lib/i18n/zone-rules'

/** Stores in a zone whose clock the database server or this process would tell otherwise than our zone data, and from which moment. */
export type ZoneDoubt = {
  zone: string
  stores: number
  names: string[]
  clock: string
  database?: string
  process?: string
  at: string
}

type Placed = { zone: string; stores: number; names: string[] }

const monthsAhead = 24
const keptMs = 3_600_000
let kept: { until: number; doubts: Promise<ZoneDoubt[]> } | null = null

/** Looked up once an hour: neither zone data nor stores change often. Nothing depends on it but the health page. */
export function readZoneDoubts(now = Date.now()): Promise<ZoneDoubt[]> {
  if (!kept || kept.until < now) {
    kept = { until: now + keptMs, doubts: findDoubts(now) }
    kept.doubts.catch(() => {
      kept = null
    })
  }
  return kept.doubts
}

async function findDoubts(now: number): Promise<ZoneDoubt[]> {
  const open = await pool()
  const { rows } = await open.query<Placed>('select zone, stores, names from app_store_zones() order by zone')
  const doubts = await Promise.all(rows.map((placed) => doubtOf(open, placed, now)))
  return doubts.flatMap((doubt) => (doubt ? [doubt] : []))
}

/** The first month of the next two years in which one of them tells another time. */
async function doubtOf(open: pg.Pool, placed: Placed, now: number): Promise<ZoneDoubt | null> {
  const moments = Array.from({ length: monthsAhead }, (_, n) => now + n * 30 * 86_400_000)
  const theirs = await offsetsOfDatabase(open, placed.zone, moments)
  const runtimes = moments.map((moment) => offsetOfProcess(placed.zone, moment))
  const ours = moments.map((moment) => offsetOrNull(placed.zone, moment))
  const at = moments.findIndex((_, n) => ours[n] === null || theirs[n] !== ours[n] || runtimes[n] !== ours[n])
  const moment = moments[at]
  if (moment === undefined) return null
  const said = (offset: number | null | undefined) => (offset === null || offset === undefined ? 'unknown' : offsetName(offset))
  return {
    ...placed,
    clock: said(ours[at]),
    ...(theirs[at] === ours[at] ? {} : { database: said(theirs[at]) }),
    ...(runtimes[at] === ours[at] ? {} : { process: said(runtimes[at]) }),
    at: new Date(moment).toISOString().slice(0, 10),
  }
}

async function offsetsOfDatabase(open: pg.Pool, zone: string, moments: number[]): Promise<(number | null)[]> {
  const text = `select extract(epoch from (at at time zone $1) - (at at time zone 'UTC'))::int as seconds
    from unnest($2::timestamptz[]) with ordinality a(at, n) order by n`
  const found = await open
    .query<{ seconds: number }>(text, [zone, moments.map((moment) => new Date(moment))])
    .catch(() => ({ rows: [] }))
  return moments.map((_, n) => (found.rows[n] ? found.rows[n].seconds * 1000 : null))
}

function offsetOfProcess(zone: string, moment: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  } catch {
    return null
  }
}

function offsetOrNull(zone: string, moment: number): number | null {
  try {
    return offsetAt(zone, moment)
  } catch {
    return null
  }
}
