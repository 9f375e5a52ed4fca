import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

type File = { imports: string[]; asked: string[]; sent: string[] }

const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map((name) => join(folder, name)),
)
const files = new Map(sources.map((path) => [path, readFile(path)]))
const entries = [...files.keys()].filter((path) => /^app\/.*\b(page|layout|error|global-error|not-found)\.tsx$/.test(path))

/** What a file imports of what is drawn, which messages its client components ask for, and which its server components send. */
function readFile(path: string): File {
  const file: File = { imports: [], asked: [], sent: [] }
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const literals = (nodes: readonly ts.Node[]) =>
    nodes.map((node) => (ts.isStringLiteral(node) ? node.text : `${path}: not a literal`))
  const follow = (name: string) => {
    const found = resolved(path, name)
    if (found) file.imports.push(found)
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && !isOfTypes(node))
      follow(node.moduleSpecifier.text)
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword && first && ts.isStringLiteral(first)) follow(first.text)
      if (ts.isIdentifier(node.expression) && node.expression.text === 'useT') file.asked.push(...literals(node.arguments))
    }
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'messagesWithIt') file.sent.push(...literals(listIn(node)))
    if (ts.isJsxOpeningElement(node) && node.tagName.getText() === 'Messages') file.sent.push(...literals(sentBy(node)))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return file
}

/** What is sent with a part that comes later: `export const messagesWithIt = […] as const`. */
function listIn({ initializer }: ts.VariableDeclaration): readonly ts.Node[] {
  const list = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer
  return list && ts.isArrayLiteralExpression(list) ? list.elements : []
}

function isOfTypes({ importClause }: ts.ImportDeclaration): boolean {
  const named = importClause?.namedBindings
  if (!importClause || importClause.isTypeOnly) return importClause !== undefined
  return (
    !importClause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

function sentBy(element: ts.JsxOpeningElement): readonly ts.Node[] {
  for (const each of element.attributes.properties) {
    if (!ts.isJsxAttribute(each) || each.name.getText() !== 'of') continue
    const value = each.initializer && ts.isJsxExpression(each.initializer) ? each.initializer.expression : undefined
    if (value && ts.isArrayLiteralExpression(value)) return value.elements
  }
  return [element]
}

function resolved(from: string, name: string): string | undefined {
  const path = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? join(dirname(from), name) : ''
  return [`${path}.tsx`, `${path}.ts`].find((each) => /^(app|components)\//.test(each) && existsSync(each))
}

function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const next of files.get(path)?.imports ?? []) reachedFrom(next, seen)
  return seen
}

const under = new Map(entries.map((path) => [path, reachedFrom(path)]))
const layoutsOf = (entry: string) =>
  entries.filter((path) => path !== entry && path.endsWith('/layout.tsx') && entry.startsWith(`${dirname(path)}/`))
const of = (paths: Iterable<string>, what: 'asked' | 'sent') => [
  ...new Set([...paths].flatMap((path) => files.get(path)?.[what] ?? [])),
]
const covers = (sent: string, asked: string) => asked === sent || asked.startsWith(`${sent}.`)
const pathsOf = (entry: string) => under.get(entry) ?? new Set<string>()
const around = (entry: string) => layoutsOf(entry).flatMap((layout) => of(pathsOf(layout), 'sent'))

describe.each(entries)('%s', (entry) => {
  const asked = of(pathsOf(entry), 'asked')
  const sent = of(pathsOf(entry), 'sent')
  it('sends every message that its client components ask for, itself or by a layout around it', () => {
    const all = [...sent, ...around(entry)]
    expect(asked.filter((name) => !all.some((each) => covers(each, name))).sort()).toEqual([])
  })
  it('sends none again that a layout around it has sent', () => {
    expect(sent.filter((name) => around(entry).some((each) => covers(each, name)))).toEqual([])
  })
})

it('sends no message that nobody asks for', () => {
  const idle = [...files].flatMap(([path, { sent }]) => {
    const shownBy = entries.filter((entry) => [entry, ...layoutsOf(entry)].some((each) => pathsOf(each).has(path)))
    const asked = of(
      shownBy.flatMap((entry) => [...pathsOf(entry)]),
      'asked',
    )
    return sent.filter((name) => !asked.includes(name)).map((name) => `${path}: ${name}`)
  })
  expect(idle).toEqual([])
})
