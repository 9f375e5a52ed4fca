import { describe, expect, it } from 'vitest'
import { Invalid } from '@/lib/errors'
import { described } from './described'

const html = (description: string) => described({ description, descriptionIs: 'html', title: 'Call her' })

describe('a description (T-1)', () => {
  it('keeps its formatting as safe HTML, and its bare words beside it', () => {
    expect(html('<p>She wants <strong>both</strong>:</p><ul><li><p>blue</p></li></ul>')).toEqual({
      title: 'Call her',
      description: 'She wants both:\n\n * blue',
      descriptionHtml: '<p>She wants <strong>both</strong>:</p><ul><li><p>blue</p></li></ul>',
    })
  })

  it('is bare words where nothing is formatted, one line a line', () => {
    const kept = html('<p>First.</p><p>Second<br>line &lt;b&gt;.</p>')
    expect(kept).toMatchObject({ description: 'First.\n\nSecond\nline <b>.', descriptionHtml: '' })
    expect(described({ description: '<b>as typed</b>', descriptionIs: 'text' })).toMatchObject({
      description: '<b>as typed</b>',
      descriptionHtml: '',
    })
  })

  it('loses scripts, handlers and pictures, and is refused when nothing is left (Q-X2)', () => {
    const kept = html(
      '<p onclick="x()">Go<script>x()</script> <a href="javascript:x()">there</a><img src=x onerror=x()> <em>now</em></p>',
    )
    expect(kept.descriptionHtml).toBe('<p>Go <a>there</a> <em>now</em></p>')
    expect(() => html('<p><br></p><script>x()</script>')).toThrow(Invalid)
  })
})
