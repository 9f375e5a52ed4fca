import type { DomNode } from 'html-to-text'

const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px|pt)?\s*(?:;|!|$))/i
const COLOUR = /(?:^|[;\s])color\s*:\s*([^;!]{1,40})/i
const BACKGROUND = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]{1,80})/i
const WHITE = /^(?:white|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,\s*1(?:\.0+)?\s*)?\))(?:\s|$)/i
const NO_COLOUR = /^(?:transparent|none|inherit|initial|unset)\b/i
const MAX_DEPTH = 40

/** An element that its reader does not see: a preview line for mailboxes, a mark for trackers. */
export function isHidden(element: DomNode): boolean {
  return HIDING.test(styleOf(element))
}

/** White words on white: a tracker's, or those of somebody whose phone was dark. */
export function isWhite(element: DomNode): boolean {
  const colour = COLOUR.exec(styleOf(element))?.[1]?.trim() ?? attributeOf(element, 'color')
  return WHITE.test(colour) && isOnWhite(element)
}

/** White is what no element around has painted over. */
function isOnWhite(element: DomNode): boolean {
  let around: DomNode | undefined = element
  for (let depth = 0; around && depth < MAX_DEPTH; depth++) {
    const painted = BACKGROUND.exec(styleOf(around))?.[1]?.trim() || attributeOf(around, 'bgcolor')
    if (painted !== '' && !NO_COLOUR.test(painted)) return WHITE.test(painted)
    around = around.parent ?? undefined
  }
  return true
}

const styleOf = (element: DomNode) => attributeOf(element, 'style')

function attributeOf(element: DomNode, name: string): string {
  const value: unknown = element.attribs?.[name]
  return typeof value === 'string' ? value.slice(0, 2000) : ''
}
