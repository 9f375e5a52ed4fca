import { Liquid, Output, TagToken } from 'liquidjs'

const refused = ['include', 'render', 'layout', 'block']
const nothing = {
  readFileSync: refuse,
  readFile: async () => refuse(),
  existsSync: () => false,
  exists: async () => false,
  contains: async () => false,
  containsSync: () => false,
  resolve: (_root, file) => file,
  fallback: undefined,
}

function refuse() {
  throw new Error('a template reads no files')
}

const escapes = {
  html: (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  line: (text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200b]+/gu, ' '),
  text: (text) => text,
}

/** The template language as Storehand speaks it: no files, no parts of other templates, own properties only, with limits of its own. */
export function makeEngine(place) {
  const engine = new Liquid({
    fs: nothing,
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    dynamicPartials: false,
    relativeReference: false,
    parseLimit: 200_000,
    renderLimit: 1500,
    memoryLimit: 4_000_000,
    outputEscape: place === 'text' ? undefined : (value) => escapes[place](String(value ?? '')),
  })
  for (const tag of refused) {
    engine.registerTag(tag, {
      parse(token) {
        throw new Error(`tag "${tag}" is not for templates, line:${lineOf(token)}`)
      },
      render() {},
    })
  }
  delete engine.filters.raw
  for (const [name, filter] of Object.entries(engine.filters)) engine.filters[name] = leavesPlaces(filter)
  return engine
}

/** In a message to several a variable stands for itself until it is known who gets it: a filter leaves it as it is (G-7). */
function leavesPlaces(filter) {
  const handler = typeof filter === 'function' ? filter : filter.handler
  function leaving(value, ...given) {
    return /^\{\{ \w+\.\w+ \}\}$/.test(value) ? value : handler.call(this, value, ...given)
  }
  return typeof filter === 'function' ? leaving : { ...filter, handler: leaving }
}

const lineOf = (token) => (token instanceof TagToken ? token.getPosition()[0] : 1)

/** Renders and says which variables had no value, once each; there the text shows what is missing in square brackets. */
export function renderNaming(engine, template, values) {
  const missing = new Set()
  const naming = engine.parse(template)
  const usual = Output.prototype.render
  Output.prototype.render = function* (ctx, emitter) {
    const value = yield this.value.value(ctx, false)
    if (value !== undefined && value !== null && value !== '') return yield usual.call(this, ctx, emitter)
    const name = this.token.getText().replaceAll(/^\{\{-?\s*|\s*-?\}\}$/g, '')
    missing.add(name)
    emitter.write(escapes.html(`[${name}]`))
  }
  try {
    return { text: engine.renderSync(naming, values), missing: [...missing] }
  } finally {
    Output.prototype.render = usual
  }
}
