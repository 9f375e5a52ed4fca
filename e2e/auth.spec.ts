import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from './fixtures'
import { makeTask } from './own-task'
import { signIn, type Who, windowOf } from './sign-in'

const folderOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? folderOf(`${path}/${entry.name}`) : /^(page|route)\.tsx?$/.test(entry.name) ? [path] : [],
  )
/** What is answered before Next sees it. */
const jsonRoutes = () =>
  readdirSync('lib/web/json').flatMap(
    (file) => /^ {2}path: '(.+)',$/m.exec(readFileSync(`lib/web/json/${file}`, 'utf8'))?.[1] ?? [],
  )
const routes = [...folderOf('app').map((path) => path.replace(/^app/, '').replaceAll(/\/\([^)]*\)/g, '') || '/'), ...jsonRoutes()]

type Open = Record<Who | 'nobody', boolean>
const floor = {
  associate: true,
  colleague: true,
  manager: true,
  elsewhere: true,
  admin: true,
  accountManager: false,
  nobody: false,
}
const office = { ...floor, associate: false, colleague: false, manager: false, elsewhere: false }
/** A link nobody was sent: whoever asks is told that it is not known. */
const unknown = { ...floor, associate: false, colleague: false, manager: false, elsewhere: false, admin: false }
const everybody = { ...floor, accountManager: true, nobody: true }
const visitors = { ...floor, associate: false, colleague: false, manager: false, elsewhere: false, admin: false, nobody: true }
const signedIn = { ...floor, accountManager: true }
const park = { ...floor, elsewhere: false }
const none = '00000000-0000-7000-8000-000000000000'

/** Who may open which address. A route that is not named here fails the test: a new one cannot be forgotten (Q-T1). */
const doors: Record<string, { at?: string; open: Open } | 'machine'> = {
  '/': { open: floor },
  '/tasks': { open: floor },
  '/tasks/new': { open: floor },
  '/tasks/[id]': { at: '/tasks/TASK', open: park },
  '/tasks/[id]/edit': { at: '/tasks/TASK/edit', open: office },
  '/tasks/[id]/mail/[message]': {
    at: `/tasks/TASK/mail/${none}`,
    open: { ...park, associate: false, colleague: false, manager: false, admin: false },
  },
  '/tasks/[id]/preview': { at: '/tasks/TASK/preview', open: { ...office, admin: false } },
  '/tasks/tasks.csv': { at: '/tasks/tasks.csv?store=STORE', open: park },
  '/customers': { open: floor },
  '/customers/[id]': { at: '/customers/CUSTOMER', open: park },
  '/customers/[id]/edit': { at: '/customers/CUSTOMER/edit', open: park },
  '/accounts': { open: floor },
  '/accounts/new': { open: floor },
  '/accounts/[id]': { at: `/accounts/${none}`, open: { ...office, admin: false } },
  '/accounts/[id]/edit': { at: `/accounts/${none}/edit`, open: { ...office, admin: false } },
  '/orders': { open: floor },
  '/orders/[id]': { at: `/orders/${none}`, open: { ...office, admin: false } },
  '/notifications': { open: floor },
  '/[...path]': { at: '/nowhere', open: unknown },
  '/me': { open: signedIn },
  '/sign-in': { open: visitors },
  '/forgot': { open: everybody },
  '/welcome/[token]': { at: '/welcome/nothing', open: everybody },
  '/blank': { open: everybody },
  '/admin': { open: { ...office, admin: false } },
  '/admin/people': { open: office },
  '/admin/people/new': { open: office },
  '/admin/people/[id]': { at: `/admin/people/${none}`, open: { ...office, admin: false } },
  '/admin/stores': { open: office },
  '/admin/stores/new': { open: office },
  '/admin/stores/[id]': { at: `/admin/stores/${none}`, open: { ...office, admin: false } },
  '/admin/import': { open: office },
  '/admin/import/[run]': { at: `/admin/import/${none}`, open: { ...office, admin: false } },
  '/admin/import/[run]/[file]': { at: `/admin/import/${none}/left.csv`, open: { ...office, admin: false } },
  '/admin/import/template/[subject]': { at: '/admin/import/template/orders.csv', open: office },
  '/admin/templates': { open: office },
  '/admin/templates/new': { open: office },
  '/admin/templates/[id]': { at: `/admin/templates/${none}`, open: { ...office, admin: false } },
  '/admin/products': { open: office },
  '/admin/products/new': { open: office },
  '/admin/products/[id]': { at: `/admin/products/${none}`, open: { ...office, admin: false } },
  '/admin/assets': { open: office },
  '/admin/assets/new': { open: office },
  '/admin/assets/[id]': { at: `/admin/assets/${none}`, open: { ...office, admin: false } },
  '/admin/settings': { open: office },
  '/admin/unassigned-mail': { open: office },
  '/admin/unassigned-mail/[id]': { at: `/admin/unassigned-mail/${none}`, open: { ...office, admin: false } },
  '/unassigned-mail': { open: floor },
  '/unassigned-mail/[id]': { at: `/unassigned-mail/${none}`, open: { ...office, admin: false } },
  '/admin/audit': { open: office },
  '/admin/audit/audit.csv': { open: office },
  '/features': { open: { ...office, admin: false, accountManager: true } },
  '/simulator': { open: floor },
  '/simulator/mail/[message]': { at: `/simulator/mail/${none}`, open: { ...office, admin: false } },
  '/api/tasks/rows': { at: '/api/tasks/rows?store=STORE', open: park },
  '/api/tasks/bulk/[run]': { at: `/api/tasks/bulk/${none}`, open: { ...office, admin: false } },
  '/api/tasks/views': { open: floor },
  '/api/tasks/[id]/answer': { at: `/api/tasks/TASK/answer?message=${none}`, open: { ...office, admin: false } },
  '/api/tasks/[id]/draft': { at: '/api/tasks/TASK/draft', open: park },
  '/api/tasks/[id]/completion': { at: '/api/tasks/TASK/completion', open: park },
  '/api/tasks/[id]/presence': { at: '/api/tasks/TASK/presence', open: park },
  '/api/notifications': { open: signedIn },
  '/api/colleagues': { at: '/api/colleagues?q=a', open: floor },
  '/api/products': { at: '/api/products?q=a', open: floor },
  '/api/assets': { at: '/api/assets?q=a', open: floor },
  '/api/files': { open: { ...office, admin: false } },
  '/api/files/[token]': { at: '/api/files/nothing', open: { ...office, admin: false } },
  '/unsubscribe/[token]': { at: '/unsubscribe/nothing', open: unknown },
  '/api/accounts': { at: '/api/accounts?q=ab', open: floor },
  '/api/orders': { at: '/api/orders?q=ab', open: floor },
  '/api/customers': { at: '/api/customers?q=ab', open: floor },
  '/api/customers/rows': { open: floor },
  '/api/stores': { at: '/api/stores?q=a', open: floor },
  '/api/live': 'machine',
  '/api/health': { open: everybody },
  '/api/auth/[...nextauth]': 'machine',
  '/api/webhooks/email': 'machine',
  '/api/simulator/provider/[...path]': 'machine',
}

test('every route is named with who may open it (Q-T1)', () => {
  expect(routes.filter((route) => !doors[route])).toEqual([])
})

const known = { task: '', store: '', customer: '' }
test.beforeAll(async ({ browser }) => {
  const page = await windowOf(browser, 'admin')
  known.task = await makeTask(page, 'Behind a door', 'Park Street')
  const list = (await page.locator('a.back').getAttribute('href')) ?? ''
  known.store = new URL(list, 'http://localhost').searchParams.get('store') ?? ''
  await page.context().close()
  const theirs = await windowOf(browser, 'associate')
  await theirs.goto('/customers?whose=primary')
  known.customer = ((await theirs.locator('a.row-link').first().getAttribute('href')) ?? '').replace('/customers/', '')
  await theirs.context().close()
})

for (const who of ['nobody', 'associate', 'elsewhere', 'manager', 'admin', 'accountManager'] as const) {
  test(`${who} opens what is theirs and nothing else (Q-T1)`, async ({ page }) => {
    const { task, store, customer } = known
    if (who !== 'nobody') await signIn(page, who)
    const wrong: string[] = []
    for (const [route, door] of Object.entries(doors)) {
      if (door === 'machine' || !routes.includes(route)) continue
      const address = (door.at ?? route).replace('TASK', task).replace('STORE', store).replace('CUSTOMER', customer)
      const response = await page.request.get(address, { maxRedirects: 0 })
      const isOpen = response.status() === 200 && !(await response.text()).includes('NEXT_HTTP_ERROR_FALLBACK')
      if (isOpen !== door.open[who]) wrong.push(`${route}: ${response.status()}`)
    }
    expect(wrong).toEqual([])
  })
}

test('machines’ doors refuse people without a signature or key (Q-W3, Q-A6)', async ({ page }) => {
  await signIn(page, 'admin')
  expect((await page.request.post('/api/webhooks/email', { data: { type: 'email.received', data: {} } })).status()).toBe(401)
  expect(
    (await page.request.post('/api/simulator/provider/emails', { data: { to: 'x@y.example', subject: 'x' } })).status(),
  ).toBe(401)
})

test('guessing past the limit is answered with 429 and when to come back, and in words at the sign-in (Q-L1, Q-A2)', async ({
  page,
}) => {
  const email = 'guessed.at@larchandlinden.example'
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const guess = (headers: Record<string, string> = {}) =>
    page.request.post('/api/auth/callback/credentials', {
      headers,
      form: { csrfToken, email, password: 'not the right words' },
      maxRedirects: 0,
    })
  for (let times = 0; times < 10; times++) expect((await guess()).status()).toBe(302)
  for (const response of [await guess(), await guess({ 'x-auth-return-redirect': '1' })]) {
    expect(response.status()).toBe(429)
    expect(Number(response.headers()['retry-after'])).toBeGreaterThan(60)
  }

  await page.goto('/sign-in')
  await page.locator('[autocomplete=username]').fill(email)
  await page.locator('[autocomplete=current-password]').fill('not the right words')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Too many tries. Wait a quarter of an hour')).toBeVisible()
})

test('nothing changes from another origin (Q-A6)', async ({ page }) => {
  await signIn(page, 'associate')
  const response = await page.request.post('/tasks', {
    headers: { origin: 'https://evil.example', 'next-action': '0'.repeat(42) },
    multipart: { x: 'y' },
  })
  expect(response.status()).not.toBe(200)
  const [cookie] = (await page.context().cookies()).filter((each) => each.name === 'storehand.session')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('every page carries the strict policy and its kin (Q-X4)', async ({ page }) => {
  const { headers } = { headers: (await page.request.get('/sign-in')).headers() }
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['x-powered-by']).toBeUndefined()
})

test('answers hold no hash, token or reply address (Q-T5)', async ({ page }) => {
  await signIn(page, 'associate')
  const pages = ['/', '/tasks', '/me']
  await page.goto('/tasks')
  pages.push((await page.locator('a[href^="/tasks/0"]').first().getAttribute('href')) ?? '/')
  for (const path of pages) {
    const text = await (await page.request.get(path)).text()
    expect(text, path).not.toMatch(/argon2|reply\+[a-z2-7]{26}|password_?hash|token_?hash/i)
  }
})
