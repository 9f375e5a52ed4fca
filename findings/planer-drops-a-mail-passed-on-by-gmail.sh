#!/usr/bin/env bash
# planer 1.2.0 (reply extraction): a mail that a customer passes on from Gmail's web page is cut away as if it were the history of an
# answer, since Gmail puts both into an element of the class gmail_quote. What the customer wanted to be read is gone.
# Expected: the part under "Forwarded message" stays. Seen: only the line above it stays.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --no-audit --no-fund --silent planer@1.2.0 jsdom@26.1.0
cat > run.mjs <<'JS'
import { JSDOM } from 'jsdom'
import planer from 'planer'
const html = '<div dir="ltr">What shall I do?<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Swift Parcel</strong><br>Subject: Parcel 55<br></div><br><p>Your parcel 55 was refused.</p></div></div>'
const { document } = new JSDOM('<html><body></body></html>').window
const kept = planer.extractFrom(html, 'text/html', document)
console.log('kept:', kept)
process.exit(kept.includes('What shall I do?') && !kept.includes('Your parcel 55 was refused.') ? 0 : 1)
JS
node run.mjs && echo "as described: the mail passed on is gone" || { echo "CHANGED: the mail passed on is kept now"; exit 1; }
