import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { plainTokens } from '@/lib/scripts/build/make-tokens'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

/** Worn by what libraries draw. */
const others = /^(ProseMirror|selectedCell)/
/** What is called so holds names of classes: attributes, variables, parameters, functions. */
const ofClasses = /class|variant|tones?$|shape/i

function nameOf(node: ts.Node): string {
  if (ts.isBinaryExpression(node)) return node.left.getText()
  if (ts.isCallExpression(node)) return node.expression.getText()
  if (ts.isJsxAttribute(node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) return node.name.getText()
  if (ts.isFunctionDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) return node.name?.getText() ?? ''
  return ''
}

/** The words of all texts that stand where classes do; of a name that is put together its beginning, with the hyphen. */
function wornIn(file: string, where = ofClasses): string[] {
  const worn: string[] = []
  const walk = (node: ts.Node, isClass: boolean) => {
    const here = isClass || where.test(nameOf(node))
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    if (here && isText) worn.push(...node.text.split(/\s+/))
    node.forEachChild((child) => walk(child, here))
  }
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), false)
  return worn
}

function styled(): string[] {
  const sheets = readdirSync('app/styles').map((file) => readFileSync(join('app/styles', file), 'utf8'))
  const selectors = sheets.flatMap(
    (sheet) => sheet.replaceAll(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, '').match(/[^{}]*(?=\{)/g) ?? [],
  )
  return selectors.flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''))
}

const beginningsIn = (worn: Iterable<string>) => [...worn].filter((word) => /^[a-z]+-$/.test(word))

it('every class of a style sheet is worn by something', () => {
  const worn = new Set(['app', 'components'].flatMap(filesIn).flatMap((file) => wornIn(file)))
  const beginnings = beginningsIn(worn)
  const unworn = [...new Set(styled())].filter(
    (name) => !worn.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)) && !others.test(name),
  )
  expect(unworn).toEqual([])
})

it('every class that is worn is in a style sheet, or found by it', () => {
  const known = new Set(styled())
  const files = ['app', 'components'].flatMap(filesIn)
  const hyphened = files.flatMap((file) => wornIn(file, /^className$/)).filter((name) => /^[a-z]+(?:-[a-z\d]+)+$/.test(name))
  const found = readdirSync('e2e').map((file) => readFileSync(join('e2e', file), 'utf8'))
  expect([...new Set(hyphened)].filter((name) => !known.has(name) && !found.some((text) => text.includes(`.${name}`)))).toEqual(
    [],
  )
})

it('every beginning of a class that a style sheet looks for is worn', () => {
  const sheets = readdirSync('app/styles').map((file) => readFileSync(join('app/styles', file), 'utf8'))
  const sought = sheets.flatMap((sheet) => [...sheet.matchAll(/\[class[*^]='\s?([^']+)'\]/g)].map(([, name]) => name ?? ''))
  const worn = ['app', 'components'].flatMap(filesIn).flatMap((file) => wornIn(file))
  expect(sought.filter((name) => !worn.some((word) => word.startsWith(name)))).toEqual([])
})

const sheets = readdirSync('app/styles')
  .map((name) => `app/styles/${name}`)
  .concat(['public/message.css', 'public/offline.css', 'public/plain-page.css'])
const rulesOf = (sheet: string) => readFileSync(sheet, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|url\("[^"]*"\)/g, '')

it('a colour, a shadow’s colour and the width of a screen are said by the tokens alone', () => {
  const own = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|light-dark)\(|:\s*(?:white|black)\b(?!-)|@media[^{]*\d(?:px|rem)/gi
  const found = sheets
    .filter((sheet) => sheet !== 'app/styles/tokens.css')
    .flatMap((sheet) => [...rulesOf(sheet).matchAll(own)].map(([value]) => `${sheet}: ${value}`))
  expect(found).toEqual([])
})

it('every token that is named is there', () => {
  const rules = sheets.map(rulesOf).join('\n')
  const given = new Set([...rules.matchAll(/(--[a-z][\w-]*):/g)].map(([, name]) => name))
  const pressed = ['app', 'components'].flatMap(filesIn).map((file) => readFileSync(file, 'utf8'))
  const text = [rules, ...pressed].join('\n')
  const named = new Set([...text.matchAll(/(?:var|theme)\((--[\w-]+)/g)].map(([, name]) => name))
  const placed = new Set([...text.matchAll(/setProperty\('(--[\w-]+)'/g)].map(([, name]) => name))
  expect([...named].filter((name) => !given.has(name) && !placed.has(name))).toEqual([])
})

it('the tokens of plain sheets are the product’s', () => {
  expect(readFileSync('public/tokens.css', 'utf8')).toBe(plainTokens())
})

it('no utility of colour or type is worn: looks are classes of the sheets', () => {
  const look =
    /^(?:[a-z-]+:)*-?(?:bg|text|font|leading|tracking|fill|stroke|shadow|rounded|ring|outline|border|decoration|accent|caret|from|to|via)-/
  const known = new Set(styled())
  const worn = ['app', 'components'].flatMap(filesIn).flatMap((file) => wornIn(file, /^className$/))
  expect([...new Set(worn)].filter((name) => look.test(name) && !known.has(name))).toEqual([])
})
