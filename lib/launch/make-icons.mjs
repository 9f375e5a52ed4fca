// Writes public/icons.svg: the icons the product shows, from lucide. Run by hand when one is added: node lib/launch/make-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { root } from './place.mjs'

const names = `alarm-clock arrow-down arrow-down-wide-narrow arrow-up bell building-2 calendar check chevron-down chevron-left chevron-right chevron-up
  circle-alert circle-check circle-user-round clock copy download ellipsis eye eye-off file-code file-text file-up flag flask-conical folder house id-card
  image inbox layout-template link list-checks loader lock log-out mail mailbox map-pin menu message-circle message-square-text moon palmtree paperclip
  pencil-line phone plus reply rotate-ccw rotate-cw search send shopping-bag sliders-horizontal smartphone star store sun tag toggle-right triangle-alert
  undo-2 unfold-vertical user-round-plus users users-round video wifi-off x bold italic underline list list-ordered quote message-square bot eye`.split(/\s+/)

const symbols = [...new Set(names)].map((name) => {
  const svg = readFileSync(`${root}/node_modules/lucide-static/icons/${name}.svg`, 'utf8')
  const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace('</svg>', '').replaceAll(/\s+/g, ' ').trim()
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`
})
writeFileSync(`${root}/public/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`)
console.log(`${symbols.length} icons`)
