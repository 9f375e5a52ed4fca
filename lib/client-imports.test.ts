import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** What no browser gets: zone rules, whose data a browser may have older or newer, and large tables (Q-P1). */
const onServersAlone = ['lib/i18n/zone-rules.ts', 'lib/imports/files/character-set.ts', 'lib/stores/phone.ts']

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return /\.tsx?$/.test(name) && !/\.test\./.test(name) ? [resolve(path)] : []
  })

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

/** The files of ours that a file imports for more than types; an action is called, not imported. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  if (/^'use server'/m.test(source)) return []
  return [...source.matchAll(/^import (?!type\b)([^'"]*?) from '([^']+)'/gms)].flatMap(([, names = '', from = '']) => {
    const isTypes = /^\{\s*(?:type \w+(?: as \w+)?,?\s*)+\}$/.test(names)
    const base = from.startsWith('@/') ? resolve(from.slice(2)) : from.startsWith('.') ? resolve(dirname(file), from) : null
    return isTypes || !base ? [] : ([base, `${base}.ts`, `${base}.tsx`].find(isFile) ?? [])
  })
}

/** How one comes from a file to another by imports; null when one does not. */
function wayTo(from: string, to: string): string[] | null {
  const before = new Map<string, string | null>([[from, null]])
  for (const file of before.keys()) {
    if (file === to) break
    for (const next of importsOf(file)) if (!before.has(next)) before.set(next, file)
  }
  if (!before.has(to)) return null
  const way: string[] = []
  for (let at: string | null | undefined = to; at; at = before.get(at)) way.unshift(at)
  return way
}

it('a browser gets no zone rules and no tables that belong to servers (T-3)', () => {
  const clients = ['components', 'app'].flatMap(filesIn).filter((file) => readFileSync(file, 'utf8').startsWith("'use client'"))
  expect(clients.length).toBeGreaterThan(50)
  const ways = clients.flatMap((file) => onServersAlone.flatMap((one) => wayTo(file, resolve(one))?.join(' > ') ?? []))
  expect(ways).toEqual([])
})

it('what stands on react-aria comes after the page, and is drawn by no server, whose style attributes the policy refuses (Q-P1, Q-X4)', () => {
  const files = ['components', 'app'].flatMap(filesIn)
  const widgets = files.filter((file) => / from 'react-aria/.test(readFileSync(file, 'utf8')))
  expect(widgets.length).toBeGreaterThan(3)
  const pages = files.filter((file) => /\/(page|layout)\.tsx$/.test(file))
  const ways = pages.flatMap((file) => widgets.flatMap((one) => wayTo(file, one)?.join(' > ') ?? []))
  expect(ways).toEqual([])
})
