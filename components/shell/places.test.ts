import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isUnder, type PlaceName, pagesOf, placeOf, places } from './places'

const names = Object.keys(places).filter((name): name is PlaceName => name in places)
/** The address of every page that somebody who is signed in opens, ids as any other word. */
const addresses = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !/^(\((auth|missing)\)|blank|admin\/page)/.test(file))
  .map(
    (file) =>
      `/${file
        .replace(/(^|\/)page\.tsx$/, '')
        .replace(/\([a-z]+\)\/?/, '')
        .replaceAll(/\[\w+\]/g, '0')}`,
  )

describe('places', () => {
  it('have every page in exactly one of them', () => {
    expect(addresses.length).toBeGreaterThan(30)
    for (const address of addresses) {
      const found = names.filter((name) => pagesOf(name).some(({ href }) => isUnder(href, address)))
      expect(found, address).toEqual([placeOf(address)])
    }
  })

  it('lead to pages that are there', () => {
    const folders = ['app/(store)', 'app']
    const missing = names
      .flatMap(pagesOf)
      .filter(({ href }) => !folders.some((folder) => existsSync(`${folder}${href === '/' ? '' : href}/page.tsx`)))
    expect(missing).toEqual([])
  })

  it('have in the back office every part of it', () => {
    const parts = readdirSync('app/admin').filter((part) => existsSync(`app/admin/${part}/page.tsx`))
    const listed = pagesOf('office').map(({ href }) => href)
    expect(parts.filter((part) => !listed.includes(`/admin/${part}`))).toEqual([])
  })
})
