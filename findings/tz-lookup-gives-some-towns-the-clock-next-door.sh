#!/usr/bin/env bash
# @photostructure/tz-lookup 11.7.0: whole towns, not only borders, get the clock of their neighbours. Tornio in Finland (20,000 people) is
# told Sweden's, an hour behind; the Hopi villages of Arizona, which change no clock, get the one of the Navajo around them (an hour ahead in
# summer); Atikokan in Ontario, on −05:00 all year, gets Winnipeg's. geo-tz 8.1.9, whose map is 74 MB instead of 70 kB, has all of them right.
# Who tells a shop "your zone does not fit your address" by the small map alone is wrong there, and right in the towns across the river.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent @photostructure/tz-lookup@11.7.0 geo-tz@8.1.9
cat > run.cjs <<'JS'
const lookup = require('@photostructure/tz-lookup')
const { find } = require('geo-tz')
const minutes = (zone, at) => {
  const [, sign, hours = 0, rest = 0] =
    /GMT(?:([+-])(\d+)(?::(\d+))?)?/.exec(
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).format(at),
    ) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest))
}
const [winter, summer] = [new Date('2024-01-15T12:00Z'), new Date('2024-07-15T12:00Z')]
const towns = [
  ['Tornio, Finland', 65.848, 24.147, 'Europe/Stockholm', 'Europe/Helsinki', -60, -60],
  ['Kykotsmovi, Arizona', 35.8739, -110.6206, 'America/Denver', 'America/Phoenix', 0, 60],
  ['Keams Canyon, Arizona', 35.8117, -110.199, 'America/Denver', 'America/Phoenix', 0, 60],
  ['Atikokan, Ontario', 48.7575, -91.6217, 'America/Winnipeg', 'America/Panama', -60, 0],
]
const rows = towns.map(([town, latitude, longitude, small, large, inWinter, inSummer]) => {
  const [told, [right]] = [lookup(latitude, longitude), find(latitude, longitude)]
  const off = [winter, summer].map((at) => minutes(told, at) - minutes(right, at))
  const isAsDescribed = told === small && right === large && off[0] === inWinter && off[1] === inSummer
  return { town, told, right, minutesOff: off.join(' winter, ') + ' summer', isAsDescribed }
})
console.table(rows)
process.exit(rows.every((row) => row.isAsDescribed) ? 0 : 1)
JS
node run.cjs && echo "as described: four towns on the clock next door" || { echo "CHANGED"; exit 1; }
