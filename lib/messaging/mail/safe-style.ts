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

/** The declarations of a style attribute that are harmless. No url(), no functions but rgb(), no escapes, no comments. */
export function safeStyle(style: string): string {
  if (style === '' || style.length > 5000) return ''
  return style
    .split(';')
    .map((declaration) => declaration.split(':'))
    .filter(
      ([name = '', value = '', ...rest]) => rest.length === 0 && PROPERTIES.has(name.trim().toLowerCase()) && isHarmless(value),
    )
    .map(([name = '', value = '']) => `${name.trim().toLowerCase()}:${value.trim()}`)
    .join(';')
}

function isHarmless(value: string): boolean {
  return value.length <= 300 && SAFE_VALUE.test(value) && !/expression|javascript|url|import|behaviou?r|binding/i.test(value)
}
