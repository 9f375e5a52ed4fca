#!/usr/bin/env bash
# moment-timezone 0.6.6 (tz data 2026f): the two data files of one release disagree on names. In data/packed/latest.json six zones stand
# under the names they had years ago (Europe/Kiev, America/Godthab, Asia/Rangoon, Pacific/Enderbury …), with today's name as a link to them;
# data/meta/latest.json knows today's names alone. A list of zones made from packed.zones offers Kiev and no Kyiv, and its coordinates and
# countries cannot be looked up.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent moment-timezone@0.6.6
cat > run.cjs <<'JS'
const packed = require('moment-timezone/data/packed/latest.json')
const meta = require('moment-timezone/data/meta/latest.json')
const pairs = [
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
]
const main = new Set(packed.zones.map((zone) => zone.split('|')[0]))
const links = new Set(packed.links)
const rows = pairs.map(([old, now]) => ({
  old,
  now,
  isMainOfPacked: main.has(old) && !main.has(now),
  isLinked: links.has(`${old}|${now}`),
  isInMeta: now in meta.zones && !(old in meta.zones),
}))
console.log(packed.version, rows)
process.exit(rows.every((row) => row.isMainOfPacked && row.isLinked && row.isInMeta) ? 0 : 1)
JS
node run.cjs && echo "as described: packed data lead with old names, meta data know the new alone" || { echo "CHANGED"; exit 1; }
