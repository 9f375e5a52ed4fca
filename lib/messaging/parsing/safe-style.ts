/** Properties that cannot load, cover or escape; positions and backgrounds by address are left out. */
const PROPERTIES = new Set([
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'font-style',
  'font-family',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-decoration',
  'text-transform',
  'text-indent',
  'vertical-align',
  'white-space',
  'direction',
  'width',
  'height',
  'max-width',
  'min-width',
  'margin',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'padding',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-color',
  'border-style',
  'border-width',
  'border-collapse',
  'border-spacing',
  'border-radius',
  'list-style-type',
  'display',
])

const SAFE_VALUE = /^[\w\s.,#%'"!+-]*(?:rgba?\([\d\s.,%]*\)[\w\s.,#%'"!+-]*)?$/

/** The declarations of a style attribute that are harmless. No url(), no functions but rgb(), no escapes, no comments. Of a background its colour alone is kept. */
export function safeStyle(style: string): string {
  if (style === '' || style.length > 5000) return ''
  const declared = style.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':')
    const [name, value] = [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]
    return colon < 0 ? [] : [name === 'background' ? ['background-color', colourIn(value)] : [name, value]]
  })
  const kept = declared.filter(
    ([name, value]) => PROPERTIES.has(name) && value !== '' && !value.includes(':') && isHarmless(value),
  )
  // Light words that were chosen for a background we leave out could not be read.
  const isBare = BACKGROUND.test(style) && !kept.some(([name]) => name === 'background-color')
  return kept
    .filter(([name, value]) => name !== 'color' || !isBare || !isLight(value))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

const LIGHT_NAMES =
  /^(?:white|snow|ivory|beige|linen|seashell|azure|mintcream|honeydew|aliceblue|ghostwhite|whitesmoke|floralwhite|yellow|light\w+|pale\w+|silver|gainsboro|lavender|cornsilk|oldlace)$/i

/** Whether a colour could hardly be read on white. */
function isLight(colour: string): boolean {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/i
    .exec(colour)
    ?.slice(1)
    .map((digit) => digit + digit)
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour)?.slice(1)
  const decimal = /^rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour)?.slice(1).map(Number)
  const [red = 0, green = 0, blue = 0] = (short ?? long)?.map((digits) => Number.parseInt(digits, 16)) ?? decimal ?? []
  return LIGHT_NAMES.test(colour) || 0.3 * red + 0.59 * green + 0.11 * blue > 180
}

const BACKGROUND = /(?:^|;)\s*background(?:-image|-color)?\s*:/i
const COLOUR =
  /#[0-9a-f]{3,8}\b|rgba?\([\d\s.,%]*\)|(?<![-\w(/.])(?!(?:url|repeat|no|center|top|left|right|bottom|scroll|fixed|cover|contain|none)\b)[a-z]{3,20}(?![-\w(/.:])/i

/** The colour of a background written in one: "#1a73e8 url(x) no-repeat"; empty where there is none. */
const colourIn = (value: string): string => COLOUR.exec(value.slice(0, 300).replaceAll(/url\([^)]*\)/gi, ' '))?.[0] ?? ''

function isHarmless(value: string): boolean {
  return value.length <= 300 && SAFE_VALUE.test(value) && !/expression|javascript|url|import|behaviou?r|binding/i.test(value)
}
