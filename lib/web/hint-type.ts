import type { IncomingMessage, ServerResponse } from 'node:http'
import { firstType } from '@/components/shell/first-type'

/**
 * A page's answer begins with where its type is, so that it is fetched with the style sheet, before a word of the page is read. What React is told to
 * preload after it waited for something comes with the page's last piece: too late for the first paint.
 */
export function hintType({ method, headers }: IncomingMessage, res: ServerResponse) {
  if (method === 'GET' && headers.accept?.includes('text/html'))
    res.setHeader('Link', `<${firstType}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
}
