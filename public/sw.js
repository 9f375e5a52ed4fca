// Keeps home, lists and opened tasks readable without a connection (H-7). What is shown is what was loaded last; nothing is written here.
const pages = 'storehand-pages-1'
const parts = 'storehand-parts-1'
const patienceMs = 5000
const freshMs = 600_000
let forgotten = 0
/** Pages the network did not give when they were last asked for. */
const missed = new Set()
const isKept = (path) => path === '/' || path === '/notifications' || /^\/(tasks|customers|accounts|orders)(\/[0-9a-f-]{36})?$/.test(path)

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(parts).then((kept) => kept.addAll(['/offline.css', '/message.css', '/type.css', '/tokens.css'])))
  self.skipWaiting()
})
self.addEventListener('activate', (event) => {
  const old = async () => {
    const names = (await caches.keys()).filter((name) => name !== pages && name !== parts)
    await Promise.all(names.map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(old())
})

self.addEventListener('message', (event) => {
  if (event.data === 'forget') event.waitUntil(forget())
  else if (event.data?.open) {
    if (missed.has(event.data.open)) event.source.postMessage('kept')
    event.waitUntil(takeIn(new URL(event.data.open, self.location.origin)).catch(() => null))
  }
})

/** Another person at this device must not read what the last one saw. */
async function forget() {
  forgotten += 1
  missed.clear()
  await caches.delete(pages)
}

/** A page that was loaded before the worker was in charge, or while it took over, went past it: it is kept now, like what it opens next. */
async function takeIn(url) {
  await self.clients.claim()
  await keep(url)
  await keepOtherHalf(url)
}

// Fonts are left to the browser, which keeps them for a year: asked for here first, they would be late for the first paint.
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && isKept(url.pathname)) {
    const answer = page(request, url)
    event.respondWith(answer)
    event.waitUntil(answer.then(() => keepOtherHalf(url)).catch(() => null))
  } else if (isRouters(request) && isKept(url.pathname)) {
    url.searchParams.delete('_rsc')
    event.waitUntil(
      keep(url)
        .then(() => keepOtherHalf(url))
        .catch(() => null),
    )
  } else if (request.mode === 'navigate' && !url.pathname.startsWith('/api/'))
    event.respondWith(fetch(request).catch(async () => neverOpened(await caches.open(pages))))
  else if (/^\/(_next\/static|pictures)\/|^\/(icons\.svg|(message|offline|type|tokens)\.css)$/.test(url.pathname)) event.respondWith(part(request))
  else if (request.destination === 'image' && url.pathname.startsWith('/api/files/')) event.respondWith(fetch(request).catch(noPicture))
})

/** What stands for a picture that cannot be had without a connection. */
const noPicture = () =>
  new Response(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -16 56 56" fill="none" stroke="#8b8f88" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73zM12 22V12M3.3 7 12 12l8.7-5M7.5 4.27l9 5.15"/></svg>',
    { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' } },
  )

/** A page the router brings in parts: what can be read later is the whole one. */
const isRouters = ({ headers }) => headers.has('rsc') && !headers.has('next-router-prefetch') && !headers.has('next-action')

/** Keeps a page that is not kept yet, or not lately. */
async function keep(url) {
  const key = url.pathname + url.search
  const at = forgotten
  if (!isKept(url.pathname)) return
  const kept = await caches.open(pages)
  const known = await kept.match(key)
  if (known && Date.now() - Date.parse(known.headers.get('date')) < freshMs) return
  const answer = await fetch(key)
  if (!answer.ok || answer.redirected || at !== forgotten) return
  const files = (await answer.clone().text()).matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g)
  await kept.put(key, answer)
  await Promise.all([...new Set([...files].map(([file]) => file))].map((file) => part(new Request(file)).catch(() => null)))
}

/** A task is read in two halves; who opens one of them needs the other without a connection too. */
async function keepOtherHalf({ origin, pathname, search }) {
  if (!/^\/tasks\/./.test(pathname)) return
  await keep(new URL(`${pathname}?tab=${new URLSearchParams(search).get('tab') === 'log' ? 'details' : 'log'}`, origin))
}

/** The network's page while there is one; else the one kept, the same list without its filter, or a word about it. */
async function page(request, url) {
  const kept = await caches.open(pages)
  const key = url.pathname + url.search
  const asked = fetch(request)
  const tooSlow = new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), patienceMs))
  try {
    const answer = await remember(kept, key, await Promise.race([asked, tooSlow]))
    missed.delete(key)
    return answer
  } catch {
    missed.add(key)
    const known = (await kept.match(key)) ?? (await kept.match(url.pathname)) ?? (await kept.match(url.pathname, { ignoreSearch: true }))
    if (known) return known
    // Slow is better than nothing, and is kept like any other.
    const late = asked.then((answer) => remember(kept, key, answer))
    return late.catch(() => fetch(request)).catch(() => neverOpened(kept))
  }
}

async function remember(kept, key, answer) {
  if (answer.redirected && new URL(answer.url).pathname === '/sign-in') await caches.delete(pages)
  else if (answer.ok && !answer.redirected) await kept.put(key, answer.clone())
  return answer
}

/** What is said of a page that was not opened before, by language: made by lib/scripts/build/make-worker-words.ts. */
const words = {"en":{"title":"No connection","text":"There is no connection, and this page was not opened before. Home and the tasks you opened can be read.","home":"Home","tasks":"Store tasks"},"es":{"title":"Sin conexión","text":"No hay conexión y esta página no se había abierto antes. Puedes leer el inicio y las tareas que abriste.","home":"Inicio","tasks":"Tareas de tienda"},"pl":{"title":"Brak połączenia","text":"Nie ma połączenia, a tej strony nie otwierano wcześniej. Można czytać stronę główną i otwarte zadania.","home":"Start","tasks":"Zadania sklepu"}}

/** That a page was not opened before, in the language of the pages that were. */
async function neverOpened(kept) {
  const home = await kept.match('/')
  const [, said] = /<html[^>]* lang="(\w\w)/.exec((await home?.text()) ?? '') ?? []
  const known = Object.keys(words)
  const lang = [said, self.navigator.language.slice(0, 2)].find((each) => known.includes(each)) ?? known[0]
  const { title, text, home: first, tasks } = words[lang]
  return new Response(
    `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Storehand</title>
<link rel="stylesheet" href="/offline.css">
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${first}</a> <a href="/tasks">${tasks}</a></p>
</main>
</html>
`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  )
}

async function part(request) {
  const kept = await caches.open(parts)
  const known = await kept.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await kept.put(request, answer.clone())
  return answer
}

// What somebody is told while the product is closed (V-7); pressing it opens the task.
self.addEventListener('push', (event) => {
  const said = event.data?.json()
  if (!said?.body) return
  const { title, body, tag, url } = said
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url } }))
})
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(show(event.notification.data?.url ?? '/'))
})

async function show(url) {
  const windows = await self.clients.matchAll({ type: 'window' })
  const open = windows.find((each) => new URL(each.url).pathname === url) ?? windows[0]
  if (!open) return self.clients.openWindow(url)
  await open.focus()
  return new URL(open.url).pathname === url ? open : open.navigate(url)
}
