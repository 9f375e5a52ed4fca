import { readFileSync, writeFileSync } from 'node:fs'
import { root } from '../bootstrap/folders.mjs'

const names =
  `alarm-clock arrow-down arrow-down-wide-narrow arrow-up bell building-2 calendar check chevron-down chevron-left chevron-right chevron-up
  circle-alert circle-check circle-user-round clock copy download ellipsis eye eye-off file-code file-text file-up flag flask-conical folder house id-card
  image inbox layout-template link list-checks loader lock log-out mail mailbox map-pin menu message-circle message-square-text moon palmtree paperclip
  pencil-line phone plus reply rotate-ccw rotate-cw search send shopping-bag sliders-horizontal smartphone star store sun tag toggle-right triangle-alert
  undo-2 unfold-vertical user-round-plus users users-round video wifi-off x bold italic underline list list-ordered quote message-square bot eye scroll-text columns-3 grip-vertical bookmark flag trash-2 arrow-right store bell at-sign package link-2 camera alarm-clock-check`.split(
    /\s+/,
  )

/** Rows show their icons as masks: one element less each, and no svg fifty times over. Where: icon, stroke, filled. */
const masks: Record<string, [name: string, stroke: number, isFilled?: boolean]> = {
  '.type-email::before, .mark-email::before': ['mail', 1.75],
  '.type-offer::before': ['tag', 1.75],
  '.type-project::before': ['folder', 1.75],
  '.type-meeting::before': ['calendar', 1.75],
  '.type-online_meeting::before': ['video', 1.75],
  '.type-call::before': ['phone', 1.75],
  '.type-leave::before': ['palmtree', 1.75],
  '.mark-late::before': ['alarm-clock', 2],
  '.mark-reply::before': ['reply', 2.25],
  '.mark-star-full::before': ['star', 2, true],
  '.mark-star::before': ['star', 2],
  '.mark-check::after': ['check', 3],
  '.pick::before': ['check', 3],
}

/** `node lib/scripts/main.mjs make-icons`: writes the icons the product shows, from lucide, to public/icons.svg and the rows' style sheet. */
export async function main() {
  const symbols = [...new Set(names)].map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${drawingOf(name)}</symbol>`)
  writeFileSync(`${root}/public/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`)
  const rules = Object.entries(masks).map(([selector, [name, stroke, isFilled]]) => {
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${isFilled ? '#000' : 'none'}" stroke="#000" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">`
    const mask = encodeURIComponent(`${head}${drawingOf(name)}</svg>`).replaceAll("'", '%27')
    return `${selector} { --mask: url("data:image/svg+xml,${mask}"); }`
  })
  writeFileSync(`${root}/app/styles/row-icons.css`, `/* Made by lib/scripts/build/make-icons.ts. */\n${rules.join('\n')}\n`)
  console.log(`${symbols.length} icons`)
}

/** What is inside an icon's svg, on one line. */
const drawingOf = (name: string) =>
  readFileSync(`${root}/node_modules/lucide-static/icons/${name}.svg`, 'utf8')
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
