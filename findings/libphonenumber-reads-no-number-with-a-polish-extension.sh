#!/usr/bin/env bash
# libphonenumber-js 1.13.16 (max metadata): a Polish number with an extension as Poles write it ("wew. 12", wewnętrzny) is no number at all,
# while the same with "ext. 12" is a valid one with its extension: who takes what people paste must take "wew." off first. And a Mexican mobile
# with the 1 that was dialled until 2019 and still stands in address books (+52 1 55 …) is read, and called invalid.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent libphonenumber-js@1.13.16
cat > run.cjs <<'JS'
const { parsePhoneNumberFromString: read } = require('libphonenumber-js/max')
const said = (text, country) => {
  const found = read(text, country)
  return found ? `${found.number} ext ${found.ext ?? '-'} ${found.isValid() ? 'valid' : 'invalid'}` : 'none'
}
const seen = {
  polish: said('22 628 00 00 wew. 12', 'PL'),
  english: said('22 628 00 00 ext. 12', 'PL'),
  oldMexican: said('+52 1 55 1234 5678'),
  newMexican: said('+52 55 1234 5678'),
}
console.log(seen)
const asDescribed =
  seen.polish === 'none' &&
  seen.english === '+48226280000 ext 12 valid' &&
  seen.oldMexican === '+5215512345678 ext - invalid' &&
  seen.newMexican === '+525512345678 ext - valid'
process.exit(asDescribed ? 0 : 1)
JS
node run.cjs && echo "as described: wew. makes a number none, the old Mexican 1 an invalid one" || { echo "CHANGED"; exit 1; }
