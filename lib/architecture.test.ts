import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { locales } from '@/db/vocabulary'
import { catalogue } from '@/lib/i18n/catalogue'
import { jobNames } from '@/lib/jobs/catalogue'

const root = process.cwd()
const files = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(`${folder}/${entry.name}`) : /\.tsx?$/.test(entry.name) ? [`${folder}/${entry.name}`] : [],
  )
const text = (file: string) => readFileSync(path.join(root, file), 'utf8')
const sources = ['lib', 'db', 'components', 'app'].flatMap(files).filter((file) => !file.includes('.test.'))

/** Changes that leave no entry of their own: a part of somebody's transaction, the outbox's bookkeeping, or deployment-wide. */
const unrecorded = [
  // Runs the verbs on a customer's addresses, each of which records.
  'lib/customers/contact-verb.ts',
  'lib/database/transact.ts',
  'lib/access/remember-store.ts', // where one looked leaves no history
  'lib/tasks/comments/note-contact.ts',
  'lib/notifications/mark-read.ts', // one's own reading leaves no history
  'lib/notifications/push/switch-push.ts', // which browser one has at hand leaves no history
  'lib/notifications/push/send-push.ts', // nor that it is gone
  'lib/notifications/sweep.ts', // what it tells of was recorded when it happened
  'lib/imports/files/read-as.ts', // a file that is still being looked at
  'lib/imports/start-import.ts', // upload-file and run-import record its beginning and end
  'lib/imports/files/read-file.ts', // a dry run changes nothing but what it says itself
  'lib/imports/judge-split.ts',
  'lib/imports/judge-shared.ts',
  'lib/imports/count-lists.ts', // lets the database count, and changes nothing
  'lib/imports/take-staged.ts', // as do
  'lib/imports/take-rows.ts', // the verbs it gives rows to record
  'lib/demo/found-retailer.ts',
  'lib/messaging/drafts/keep-draft.ts', // drafts: note-drafted says once that somebody began
  'lib/messaging/drafts/take-draft.ts',
  'lib/messaging/drafts/discard-draft.ts',
  'lib/tasks/views/be-present.ts', // presence
  'lib/files/remove-unused-files.ts', // what nobody used leaves nothing to tell
  'lib/files/keep-file.ts', // a file is told of by the message it goes with
  'lib/messaging/received-files/fetch-files.ts', // the mail that the files came with was recorded
  'lib/people/resend-invitation.ts', // send-notice records it when it leaves
]

/** Actions that change nothing but a cookie. */
const withoutVerb = ['chooseLocale']

/** Versions from which what we stand on is safe, as far as is known. */
const safeFrom = {
  next: '16.4.6',
  react: '19.3.1',
  'drizzle-orm': '0.45.4',
  'sanitize-html': '2.17.5',
  pg: '8.23.1',
  postcss: '8.4.31',
}

const keysOf = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
const argumentsOf = (tree: object): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object'
        ? [...argumentsOf(value)].map(([inner, names]): [string, string] => [`${key}.${inner}`, names])
        : [
            [key, [...new Set([...String(value).matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))].sort().join(',')] as [
              string,
              string,
            ],
          ],
    ),
  )

describe('the architecture', () => {
  it('has a verb that changes something record what happened', () => {
    const silent = sources.filter(
      (file) =>
        /^lib\//.test(file) &&
        /\b(?:await|return) transact\(|= contactVerb\(/.test(text(file)) &&
        !/\brecord(?:All)?\(|closeTask\(|giveTo\(|reopenTask\(|raiseReply\(|sendTaskMail\(|recordSend\(|letLeave\(|recordValues\(|addAccount\(/.test(
          text(file),
        ),
    )
    expect(silent.filter((file) => !unrecorded.includes(file))).toEqual([])
  })

  it('opens to the browser only through action(), each named after the verb it runs', () => {
    for (const file of sources.filter((each) => /\/(next-)?actions\.ts$/.test(each))) {
      const source = ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true)
      const imported = new Set(
        source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
          const names = importClause?.namedBindings
          return names && ts.isNamedImports(names) ? names.elements.map(({ name }) => name.text) : []
        }),
      )
      for (const statement of source.statements) {
        const isExported =
          ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        if (!isExported) continue
        const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
        const call = declared?.initializer
        const runs = call && ts.isCallExpression(call) ? call : undefined
        expect(runs?.expression.getText(), `${file}: ${statement.getText().slice(0, 80)}`).toMatch(
          file.endsWith('/next-actions.ts') ? /^(nextAction|visitorAction)$/ : /^action$/,
        )
        const verb = /^(\w+)Action$/.exec(declared?.name.getText() ?? '')?.[1] ?? ''
        const isOfVerb = imported.has(verb) && new RegExp(`\\b${verb}\\b`).test(runs?.getText() ?? '')
        expect(isOfVerb || withoutVerb.includes(verb), `${file}: ${declared?.name.getText()} runs a verb of that name`).toBe(true)
      }
    }
    expect(sources.filter((file) => /^['"]use server['"]/m.test(text(file)) && !file.endsWith('/next-actions.ts'))).toEqual([])
  })

  it('has a handler for every job', () => {
    const handlers = text('lib/worker/handlers.ts')
    for (const name of jobNames) expect(handlers).toContain(`'${name}':`)
  })

  it('says everything in all three languages, with the same values', () => {
    const [first, ...others] = locales
    for (const locale of others) {
      expect(keysOf(catalogue[locale]).sort()).toEqual(keysOf(catalogue[first]).sort())
      expect(Object.fromEntries(argumentsOf(catalogue[locale]))).toEqual(Object.fromEntries(argumentsOf(catalogue[first])))
    }
  })

  it('names what is the mail provider’s in its adapter alone, and where the simulator stands in for it', () => {
    const theirs =
      /\bsvix\b|['"]resend['"]|\bemail\.(?:sent|received|delivered|delivery_delayed|bounced|complained|failed|suppressed)\b|\b(?:email_id|reply_to|content_disposition|download_url|idempotency-key)\b/
    const knowing =
      /^lib\/messaging\/provider\/resend\/|^lib\/messaging\/provider\/testing\/|^lib\/simulator\/|^lib\/scripts\/bench\/replies\.ts/
    const chosen = ['lib/messaging/provider/provider.ts', 'lib/env.ts']
    const named = sources.filter((file) => !knowing.test(file) && !chosen.includes(file) && theirs.test(text(file)))
    expect(named).toEqual([])
  })

  it('has no style attribute that a strict policy would refuse (Q-X4)', () => {
    expect(sources.filter((file) => /\sstyle=\{/.test(text(file)))).toEqual([])
  })

  it('draws in one piece what a streamed page could be cut within, where React would mark the cut with a style (Q-X4)', () => {
    const isInPieces = (source: string) =>
      /<svg[^>]*[^/]>/.test(source.replaceAll('=>', '')) && !source.startsWith(`'use client'`)
    const cut = sources.filter((file) => file.endsWith('.tsx') && isInPieces(text(file)))
    expect(cut).toEqual([])
  })

  it('names in its documents only what is there', () => {
    for (const document of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      const cited = [...text(document).matchAll(/`((?:app|components|db|e2e|lib|public)\/[\w./()[\]-]+)`/g)].map(
        (match) => match[1] ?? '',
      )
      expect(cited.filter((one) => !existsSync(path.join(root, one))).map((one) => `${document}: ${one}`)).toEqual([])
    }
  })

  it('stands on no version with a known grave hole (Q-X7)', () => {
    const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, { version: string }> }
    for (const [name, least] of Object.entries(safeFrom)) {
      const version = lock.packages[`node_modules/${name}`]?.version ?? '0'
      expect(
        version.localeCompare(least, 'en', { numeric: true }),
        `${name} ${version}, safe from ${least}`,
      ).toBeGreaterThanOrEqual(0)
    }
  })

  it('keeps its chapters short', () => {
    const long = sources.filter(
      (file) => text(file).split('\n').length > 250 && !file.includes('/demo/') && !file.includes('.cases.'),
    )
    expect(long).toEqual([])
  })
})
