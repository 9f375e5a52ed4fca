import { afterAll, describe, expect, it } from 'vitest'
import { dayIn, momentIn, timeIn } from '@/lib/i18n/time'
import { timeZones } from '@/lib/i18n/time-zones'
import { spansOf } from '@/lib/i18n/zone-rules'
import { createFixture } from '@/lib/testing/fixture'
import { momentSql, wallSql } from './zone-sql'

const fixture = await createFixture()
afterAll(() => fixture.close())

const [from, to] = [Date.UTC(2026, 0), Date.UTC(2029, 0)]
const quarterMs = 900_000

/** Three hours before and after every change of a clock from 2026 to 2028, and the middle of each year. */
const momentsOf = (zone: string): number[] => [
  ...['2026-06-15', '2026-12-15', '2028-12-15'].map((day) => Date.parse(`${day}T09:00:00Z`)),
  ...spansOf(zone)
    .filter(({ until }) => until > from && until < to)
    .flatMap(({ until }) => Array.from({ length: 25 }, (_, n) => until + (n - 12) * quarterMs)),
]

const requested = () => timeZones().flatMap((zone) => momentsOf(zone).map((ms) => ({ zone, at: new Date(ms) })))

describe('the one clock in SQL and JavaScript', () => {
  it('shows the same on every wall at every change from 2026 to 2028', async () => {
    const all = requested()
    const { rows } = await fixture.owner.query<{ wall: string }>(
      `select to_char(${wallSql('a.zone', 'a.at')}, 'YYYY-MM-DD HH24:MI') as wall
        from unnest($1::text[], $2::timestamptz[]) with ordinality a(zone, at, n) order by a.n`,
      [all.map(({ zone }) => zone), all.map(({ at }) => at)],
    )
    const wrong = all.filter(({ zone, at }, n) => rows[n]?.wall !== `${dayIn(zone, at)} ${timeIn(zone, at)}`)
    expect(wrong.map(({ zone, at }) => `${zone} ${at.toISOString()}`)).toEqual([])
    expect(all.length).toBeGreaterThan(10_000)
  })

  it('means the same moment by every time of day, the ones too that a clock skips or shows twice', async () => {
    const all = requested().map(({ zone, at }) => ({
      zone,
      day: at.toISOString().slice(0, 10),
      time: at.toISOString().slice(11, 16),
    }))
    const { rows } = await fixture.owner.query<{ at: Date }>(
      `select ${momentSql('a.zone', 'a.wall')} as at
        from unnest($1::text[], $2::timestamp[]) with ordinality a(zone, wall, n) order by a.n`,
      [all.map(({ zone }) => zone), all.map(({ day, time }) => `${day} ${time}`)],
    )
    const wrong = all.filter(({ zone, day, time }, n) => rows[n]?.at?.getTime() !== momentIn(zone, day, time).getTime())
    expect(wrong.map(({ zone, day, time }) => `${zone} ${day} ${time}`)).toEqual([])
  })

  it('holds for the years before and after the table, and knows no other zone', async () => {
    const { rows } = await fixture.owner.query<{ at: string }>(
      `select ${momentSql("'Europe/Warsaw'", "timestamp '1999-07-01 12:00'")}::text as at
       union all select ${momentSql("'Asia/Tokyo'", "timestamp '2070-07-01 12:00'")}::text
       union all select ${momentSql("'Mars/Base'", "timestamp '2026-07-01 12:00'")}::text`,
    )
    expect(rows.map(({ at }) => at !== null)).toEqual([true, true, false])
  })
})
