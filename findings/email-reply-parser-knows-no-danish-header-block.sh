#!/usr/bin/env bash
# email-reply-parser 2.1.0 (Crisp): the header block that Outlook puts above a quoted mail is found in English, and not in Danish
# ("Fra / Sendt / Til / Emne"): the shop's own mail stays in what is called the visible text of the answer.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent email-reply-parser@2.1.0
cat > run.mjs <<'JS'
import Parser from 'email-reply-parser'
const answer = ([from, sent, to, subject]) =>
  `The green one.\n\n${from}: Lamps <shop@lamps.example>\n${sent}: 12. november 2026 09:14\n${to}: ida@home.example\n${subject}: The lamp\n\nWhich colour?\n`
const seen = (words) => new Parser().read(answer(words)).getVisibleText()
const [english, danish] = [seen(['From', 'Sent', 'To', 'Subject']), seen(['Fra', 'Sendt', 'Til', 'Emne'])]
console.log('English:', JSON.stringify(english)); console.log('Danish: ', JSON.stringify(danish))
process.exit(!english.includes('Which colour?') && danish.includes('Which colour?') ? 0 : 1)
JS
node run.mjs && echo "as described: history is shown below a Danish answer" || { echo "CHANGED"; exit 1; }
