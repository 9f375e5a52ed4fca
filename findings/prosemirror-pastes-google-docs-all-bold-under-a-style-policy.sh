#!/usr/bin/env bash
# prosemirror-view 1.44.0 with prosemirror-schema-basic 1.2.5: on a page whose Content-Security-Policy has no 'unsafe-inline' for styles, a
# text copied from Google Docs is pasted bold from end to end, and which words were bold is lost. Docs wraps all of it in
# <b style="font-weight:normal"> and writes bold as <span style="font-weight:700">; the schema reads both from element.style, and the document
# the view parses into inherits the page's policy, so that every element.style is empty (the attribute's text is still there). Without the
# policy the same page pastes right. Who has such a policy reads the attributes before the view parses (transformPastedHTML).
# Needs Chromium: CHROMIUM_PATH, else Playwright's own is fetched.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent prosemirror-view@1.44.0 prosemirror-state@1.4.4 prosemirror-model@1.25.13 prosemirror-schema-basic@1.2.5 esbuild@0.28.2 playwright-core@1.65.1
[ -n "${CHROMIUM_PATH:-}" ] || npx playwright-core install --only-shell chromium >/dev/null
cat > page.js <<'JS'
import { DOMSerializer } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
const view = new EditorView(document.body, { state: EditorState.create({ schema }) })
window.paste = (html) => {
  view.pasteHTML(html)
  const box = document.createElement('div')
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
  return box.innerHTML
}
JS
npx esbuild page.js --bundle --outfile=bundle.js --log-level=error
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
const bundle = readFileSync('bundle.js')
const server = createServer((request, response) => {
  if (request.url === '/bundle.js') return response.setHeader('content-type', 'text/javascript').end(bundle)
  if (request.url === '/strict') response.setHeader('content-security-policy', "default-src 'self'; style-src 'self'")
  response.setHeader('content-type', 'text/html').end('<!doctype html><body><script src="/bundle.js"></script>')
}).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
const copied =
  '<b style="font-weight:normal" id="docs-internal-guid-0"><p><span style="font-weight:400">The shelf is </span><span style="font-weight:700">oak</span></p></b>'
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || undefined })
const pasted = {}
for (const path of ['open', 'strict']) {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`)
  pasted[path] = await page.evaluate((html) => window.paste(html), copied)
}
await browser.close()
server.close()
console.log(pasted)
const right = '<p>The shelf is <strong>oak</strong></p>'
process.exit(pasted.open === right && pasted.strict === '<p><strong>The shelf is oak</strong></p>' ? 0 : 1)
JS
node run.mjs && echo "as described: with the policy all of it comes bold" || { echo "CHANGED"; exit 1; }
