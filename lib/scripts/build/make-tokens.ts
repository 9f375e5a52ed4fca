import { readFileSync, writeFileSync } from 'node:fs'
import { root } from '../bootstrap/folders.mjs'

/** Sheets of what stands outside the product's pages: a message in its frame, the page without a connection, one sentence to a stranger. */
const plain = ['message.css', 'offline.css', 'plain-page.css']

/** The product's tokens that the plain sheets name, as a sheet that a browser reads by itself. */
export function plainTokens() {
  const [, theme = ''] = /@theme \{([\s\S]*?)\n\}/.exec(readFileSync(`${root}/app/styles/tokens.css`, 'utf8')) ?? []
  const named = plain.flatMap((sheet) => [...readFileSync(`${root}/public/${sheet}`, 'utf8').matchAll(/var\(--([\w-]+)/g)])
  const wanted = new Set(named.map(([, name]) => name))
  const rules = [...theme.replaceAll(/\/\*.*?\*\//g, '').matchAll(/--([\w-]+):\s*([^;]+);/g)]
  const lines = rules.filter(([, name]) => wanted.has(name)).map(([, name, value]) => `  --${name}: ${value};`)
  return `/* Made by lib/scripts/build/make-tokens.ts from app/styles/tokens.css. */\n:root {\n  color-scheme: light dark;\n${lines.join('\n')}\n}\n`
}

/** `node lib/scripts/main.mjs make-tokens`: writes public/tokens.css, when a token that a plain sheet names was changed. */
export function main() {
  writeFileSync(`${root}/public/tokens.css`, plainTokens())
}
