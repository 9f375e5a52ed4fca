import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { locales } from '@/db/vocabulary'
import { getTranslator } from '@/lib/i18n/translator'
import { workerWithWords } from '@/lib/scripts/build/make-worker-words'

const origin = 'https://storehand.example'
type Event = {
  data?: unknown
  source?: { postMessage: (text: string) => void }
  request?: object
  waitUntil: (work: Promise<unknown>) => void
  respondWith?: (response: Promise<Response>) => void
}

/** The worker as a browser runs it, with a network that answers as told. */
function runWorker(network: (path: string) => Promise<Response>) {
  const stores = new Map<string, Map<string, Response>>()
  const pathOf = (params: string | { url: string }) => {
    const { pathname, search } = new URL(typeof params === 'string' ? params : params.url, origin)
    return pathname + search
  }
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      match: async (params: string) => store.get(pathOf(params))?.clone(),
      put: async (params: string, response: Response) =>
        void store.set(pathOf(params), new Response(await response.text(), response)),
    }
  }
  const handlers = new Map<string, (event: Event) => void>()
  const claim = vi.fn(async () => {})
  const self = {
    location: new URL(origin),
    navigator: { language: 'en' },
    clients: { claim },
    addEventListener: (kind: string, handler: (event: Event) => void) => handlers.set(kind, handler),
  }
  const caches = { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) }
  const fetch = (params: string | { url: string }) => network(pathOf(params))
  const globals = {
    self,
    caches,
    fetch,
    URL,
    URLSearchParams,
    Response,
    Date,
    setTimeout: (...all: [() => void, number]) => setTimeout(...all),
  }
  runInContext(readFileSync('public/sw.js', 'utf8'), createContext(globals))
  const send = async (kind: string, event: object) => {
    const work: Promise<unknown>[] = []
    const tell = {
      ...event,
      waitUntil: (each: Promise<unknown>) => work.push(each),
      respondWith: (each: Promise<Response>) => work.push(each),
    }
    handlers.get(kind)?.(tell)
    const [answer] = await Promise.all(work)
    return answer
  }
  return {
    claim,
    tell: async (data: unknown) => {
      const answers: string[] = []
      await send('message', { data, source: { postMessage: (text: string) => answers.push(text) } })
      return answers
    },
    navigate: (path: string) =>
      send('fetch', { request: { method: 'GET', mode: 'navigate', url: origin + path, headers: new Headers() } }),
    kept: () => [...(stores.get('storehand-pages-1')?.keys() ?? [])].sort(),
  }
}

const page = (text = 'Home') => new Response(text, { headers: { date: new Date().toUTCString() } })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('pages kept to be read without a connection (H-7)', () => {
  it('include the one that went past the worker while it took over, as soon as that says it is open', async () => {
    const worker = runWorker(async () => page())
    await worker.tell({ open: '/' })
    expect(worker.kept()).toEqual(['/'])
    expect(worker.claim).toHaveBeenCalled()
  })

  it('include both halves of a task that went past it, and no page that is not for reading later', async () => {
    const worker = runWorker(async () => page())
    const task = '/tasks/01a229a8-b887-77be-9b4c-f212cc54c579'
    for (const open of [`${task}?tab=log`, '/settings']) await worker.tell({ open })
    expect(worker.kept()).toEqual([`${task}?tab=details`, `${task}?tab=log`])
  })

  it('are not all there is: without a connection any other page says that there is none, and is never kept (H-3)', async () => {
    const worker = runWorker(async (path) => (path === '/me' ? Promise.reject(new Error('gone')) : page()))
    const answer = (await worker.navigate('/me')) as Response
    expect(await answer.text()).toContain('No connection')
    expect(((await worker.navigate('/admin/people')) as Response).ok).toBe(true)
    expect(worker.kept()).toEqual([])
  })

  it('include one that took longer than one waits for what is kept, and was asked for once', async () => {
    let requested = 0
    const worker = runWorker(async () => {
      requested += 1
      await new Promise((resolve) => setTimeout(resolve, 8000))
      return page('Slow')
    })
    const answer = worker.navigate('/')
    await vi.advanceTimersByTimeAsync(8000)
    expect(await (await (answer as Promise<Response>)).text()).toBe('Slow')
    expect([worker.kept(), requested]).toEqual([['/'], 1])
  })

  it('are shown as they were when the network takes longer than five seconds, not before', async () => {
    let pause = 4900
    let text = 'First'
    const worker = runWorker(async () => {
      await new Promise((resolve) => setTimeout(resolve, pause))
      return page(text)
    })
    const readPage = async () => {
      const answer = worker.navigate('/')
      await vi.advanceTimersByTimeAsync(6000)
      return (await (answer as Promise<Response>)).text()
    }
    expect(await readPage()).toBe('First')
    text = 'Second'
    expect(await readPage()).toBe('Second')
    pause = 5100
    text = 'Third'
    expect(await readPage()).toBe('Second')
  })

  it('are named as such to the page that was given one, until the network gave it again', async () => {
    let isThere = true
    const worker = runWorker(async () => {
      if (!isThere) throw new TypeError('Failed to fetch')
      return page()
    })
    await worker.navigate('/')
    expect(await worker.tell({ open: '/' })).toEqual([])
    isThere = false
    await worker.navigate('/')
    expect(await worker.tell({ open: '/' })).toEqual(['kept'])
    isThere = true
    await worker.navigate('/')
    expect(await worker.tell({ open: '/' })).toEqual([])
  })

  it('are gone when a person leaves this device, with one that was on its way (H-3)', async () => {
    let pause = 0
    const worker = runWorker(async () => {
      await new Promise((resolve) => setTimeout(resolve, pause))
      return page()
    })
    const home = worker.tell({ open: '/' })
    await vi.advanceTimersByTimeAsync(1)
    await home
    expect(worker.kept()).toEqual(['/'])
    pause = 100
    const list = worker.tell({ open: '/tasks' })
    await vi.advanceTimersByTimeAsync(50)
    await worker.tell('forget')
    await vi.advanceTimersByTimeAsync(50)
    await list
    expect(worker.kept()).toEqual([])
  })
})

describe('a page that was not opened before, without a server to ask (H-3)', () => {
  it.each(locales)('says so in the language of the pages that were: %s', async (locale) => {
    let isThere = true
    const worker = runWorker(async () => {
      if (!isThere) throw new TypeError('Failed to fetch')
      return page(`<!doctype html><html class="home" lang="${locale}">`)
    })
    await worker.navigate('/')
    isThere = false
    const text = await ((await worker.navigate('/tasks')) as Response).text()
    const t = getTranslator(locale)
    expect(text).toContain(`<html lang="${locale}">`)
    for (const key of ['common.neverOpened.title', 'common.neverOpened.text', 'common.nav.home', 'tasks.list.title'] as const)
      expect(text).toContain(t(key))
  })

  it('says what the messages say now', () => {
    expect(workerWithWords(), 'run node lib/scripts/main.mjs make-worker-words').toBe(readFileSync('public/sw.js', 'utf8'))
  })
})
