import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Locale } from '@/db/vocabulary'
import type { MessageName } from '@/lib/i18n/message-key'
import { Messages } from './messages'
import { useLocale, useT } from './use-t'

function Picked({ count }: { count: number }) {
  const t = useT('tasks.picked', 'common.close')
  return createElement('p', null, `${useLocale()}: ${t('tasks.picked', { count })}. ${t('common.close')}`)
}

const sent = (locale: Locale, of: MessageName[], children: ReactNode) => createElement(Messages, { locale, of, children })
const shown = (children: ReactNode) => renderToStaticMarkup(children)
const picked = createElement(Picked, { count: 2 })

it('a client component says what its page sends, in the language of the reader', () => {
  expect(shown(sent('pl', ['tasks.picked', 'common.close'], picked))).toBe('<p>pl: zaznaczono 2. Zamknij</p>')
})

it('what is around the page is there too', () => {
  const page = sent('en', ['tasks.picked'], picked)
  expect(shown(sent('en', ['common'], page))).toBe('<p>en: 2 picked. Close</p>')
})

it('what was not sent is seen at once, by its key', () => {
  expect(() => shown(sent('en', ['tasks.picked', 'common.cancel'], picked))).toThrow('common.close was not sent to the browser')
  expect(() => shown(picked)).toThrow('There is no <Messages> around this component')
})
