#!/usr/bin/env bash
# html-to-text 9.0.5: the zero-width space is among the characters it takes for blanks (whitespaceCharacters), so the sign that says "this long word
# may break here" comes out as a visible blank: "Donau|dampf|schiff" in a product's description becomes three words, and a Khmer or Lao
# sentence, whose words are parted by nothing else, is written with blanks it never had. <wbr>, which means the same, comes out right.
# Who makes the text part of a mail with it sets whitespaceCharacters without U+200B.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent html-to-text@9.0.5
cat > run.cjs <<'JS'
const { convert } = require('html-to-text')
const options = { wordwrap: false }
const kept = { ...options, whitespaceCharacters: ' \t\r\n\f' }
const cases = [
  ['a German word', '<p>Donau\u200bdampf\u200bschiff</p>', 'Donau dampf schiff'],
  ['a Khmer sentence', '<p>ខ្ញុំ\u200bចង់\u200bទិញ</p>', 'ខ្ញុំ ចង់ ទិញ'],
  ['the same by <wbr>', '<p>Donau<wbr>dampf<wbr>schiff</p>', 'Donaudampfschiff'],
]
const rows = cases.map(([what, html, expected]) => {
  const [text, right] = [convert(html, options), convert(html, kept)]
  return { what, text, 'without U+200B among the blanks': right, isAsDescribed: text === expected && !right.includes(' ') }
})
console.table(rows)
process.exit(rows.every((row) => row.isAsDescribed) ? 0 : 1)
JS
node run.cjs && echo "as described: a place where a word may break becomes a blank" || { echo "CHANGED"; exit 1; }
