import { readFileSync, writeFileSync } from 'node:fs'
import { locales } from '@/db/vocabulary'
import { escapeHtml } from '@/lib/html/escape-html'
import { getTranslator } from '@/lib/i18n/translator'
import { root } from '../bootstrap/folders.mjs'

const worker = `${root}/public/sw.js`

/**
 * The service worker with what it says when there is no server to ask, in every language. The words stand in the worker itself: a browser
 * takes a new one in only when that file is another.
 */
export function workerWithWords(): string {
  const words = locales.map((locale) => {
    const t = getTranslator(locale)
    const said = {
      title: t('common.neverOpened.title'),
      text: t('common.neverOpened.text'),
      home: t('common.nav.home'),
      tasks: t('tasks.list.title'),
    }
    return [locale, Object.fromEntries(Object.entries(said).map(([name, text]) => [name, escapeHtml(text)]))]
  })
  return readFileSync(worker, 'utf8').replace(
    /^const words = .*$/m,
    () => `const words = ${JSON.stringify(Object.fromEntries(words))}`,
  )
}

/** `node lib/scripts/main.mjs make-worker-words`: writes the messages the service worker says into public/sw.js. */
export async function main() {
  writeFileSync(worker, workerWithWords())
  console.log(`the service worker speaks ${locales.join(', ')}`)
}
