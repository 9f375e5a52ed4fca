import { type PastedElement, styleAttribute } from './pasted-node'
import type { ClassRules } from './pasted-source'

export type Stress = { isBold: boolean; isItalic: boolean; isUnderlined: boolean; isStruck: boolean; href: string }
export const noStress: Stress = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, href: '' }

type Style = Map<string, string>
const address = /^(?:https?:\/\/|mailto:|tel:)/i

/** What an element says of its looks: its classes first, its own words over them. */
export function styleOf({ attributes }: PastedElement, rules: ClassRules): Style {
  const said = (attributes.class ?? '').split(/\s+/).map((name) => rules.get(name) ?? '')
  const style: Style = new Map()
  for (const part of [...said, attributes[styleAttribute] ?? ''].join(';').split(';')) {
    const at = part.indexOf(':')
    if (at > 0)
      style.set(
        part.slice(0, at).trim().toLowerCase(),
        part
          .slice(at + 1)
          .replace('!important', '')
          .trim()
          .toLowerCase(),
      )
  }
  return style
}

/** Whether nobody would see it where it was copied. */
export const isHidden = (style: Style) => style.get('display') === 'none' || style.get('mso-hide') === 'all'

/** How the words in an element are stressed: as it says, else by what it is, else as those around it. */
export function stressOf({ tag, attributes }: PastedElement, style: Style, around: Stress): Stress {
  const said = (attributes.href ?? '').trim()
  const href = tag === 'a' && address.test(said) ? said : around.href
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  return {
    isBold: weight(style) ?? (/^(?:b|strong)$/.test(tag) || around.isBold),
    isItalic: slant(style) ?? (/^(?:i|em|cite|dfn)$/.test(tag) || around.isItalic),
    // A link is underlined anyway, and programs write it so.
    isUnderlined:
      href === '' && (around.isUnderlined || (line === undefined ? /^(?:u|ins)$/.test(tag) : line.includes('underline'))),
    isStruck: around.isStruck || (line === undefined ? /^(?:s|strike|del)$/.test(tag) : line.includes('line-through')),
    href,
  }
}

/** `font: bold 12px Helvetica` says both, as Apple's programs write it. */
function weight(style: Style): boolean | undefined {
  const said = style.get('font-weight') ?? style.get('font')
  if (said === undefined || said === 'inherit') return
  return /\bbold(?:er)?\b|(?:^|\s)[6-9]\d\d(?:\s|$)/.test(said)
}

function slant(style: Style): boolean | undefined {
  const said = style.get('font-style') ?? style.get('font')
  if (said === undefined || said === 'inherit') return
  return /\b(?:italic|oblique)\b/.test(said)
}
