import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { safeComposedHtml } from '../safe-composed-html'
import { textToHtml } from '../text-to-html'
import { pastedHtml } from './pasted-html'
import type { PastedNode } from './pasted-node'
import { pastedSource } from './pasted-source'
import { copiedElsewhere } from './testing/copied-elsewhere'

type Parsed = ReturnType<typeof parseDocument>['children'][number]
const nodeOf = (node: Parsed): PastedNode[] => {
  if (node.type === 'text') return [node.data]
  if (!('attribs' in node)) return []
  return [{ tag: node.name, attributes: node.attribs, children: node.children.flatMap(nodeOf) }]
}
const pasted = (html: string) => {
  const source = pastedSource(html)
  return pastedHtml(parseDocument(source.html).children.flatMap(nodeOf), source.rules)
}

describe('what was copied in another program (T-1, G-7)', () => {
  it.each(copiedElsewhere)('keeps its paragraphs, stress, lists and tables: $program', ({ html, want }) => {
    expect(pasted(html).html).toBe(want)
  })

  it.each(copiedElsewhere)('is what we let through to be kept and sent: $program', ({ want }) => {
    const kept = safeComposedHtml(want).replaceAll(' target="_blank" rel="noopener noreferrer"', '')
    expect(kept.replaceAll('<br />', '<br>')).toBe(want)
  })

  it.each([
    ['<b style="font-weight:normal"><p>Plain</p></b>', '<p>Plain</p>'],
    ['<p><i style="font-style:normal">upright</i> <b style="font-weight:400">light</b></p>', '<p>upright light</p>'],
    ['<p><strong>a</strong><strong>b</strong> <b><i>c</i></b></p>', '<p><strong>ab</strong> <strong><em>c</em></strong></p>'],
    ['one<br>two<br><br>three<br><br><br>four', '<p>one<br>two</p><p>three</p><p>four</p>'],
    ['<h1>A <b>bold</b> one</h1><h5>Small</h5>', '<h2>A bold one</h2><h3>Small</h3>'],
    ['<ol><li>one</li></ol><ol><li>one again</li></ol>', '<ol><li><p>one</p></li></ol><ol><li><p>one again</p></li></ol>'],
    ['<pre>  a\n  b</pre>', '<p>a<br>b</p>'],
    [
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
      '<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>',
    ],
    ['<table><tr><td>alone</td></tr></table>', '<p>alone</p>'],
    ['<p>seen<span style="display:none">unseen</span></p>', '<p>seen</p>'],
    ['<p>a &lt;b&gt; &amp; c</p>', '<p>a &lt;b&gt; &amp; c</p>'],
    ['<p title="style=x" style="font-weight:bold">x</p>', '<p><strong>x</strong></p>'],
    ['<p>nothing <a name="here">named</a></p>', '<p>nothing named</p>'],
  ])('%s', (html, want) => expect(pasted(html).html).toBe(want))

  it('brings nothing that runs (Q-X1)', () => {
    const html =
      '<p onclick="x()">a<script>alert(1)</script><a href="javascript:alert(1)" onmouseover="x()">b</a><img src=x onerror=alert(1)><svg onload=x()></svg></p><iframe srcdoc="x"></iframe><style>p{}</style>'
    expect(pasted(html).html).toBe('<p>ab</p>')
    expect(pastedSource(html).html).not.toMatch(/\son\w+=|\sstyle=|<script|<style/)
  })

  it('tells of the pictures that words cannot hold', () => {
    const { html, pictures } = pasted('<p>See<img src="data:image/png;base64,AAAA"> <img src="file:///C:/clip.png"></p>')
    expect([html, pictures]).toEqual(['<p>See</p>', ['data:image/png;base64,AAAA', 'file:///C:/clip.png']])
  })

  it('takes no long while over what is deep or long', () => {
    expect(pasted(`${'<div>'.repeat(400)}x`).html).toBe('<p>x</p>')
    const cells = `<tr>${'<td>cell</td>'.repeat(50)}</tr>`
    expect(pasted(`<table>${cells.repeat(200)}</table>`).html.length).toBeGreaterThan(100_000)
    expect(pasted('<p '.repeat(20_000)).html).toBe('')
  })
})

const cases = join(process.cwd(), '..', 'shared', 'cases', 'paste.json')

describe('what people reported they had pasted', () => {
  type Case = { id: string; html?: string; text?: string; want: string }
  const reported: Case[] = existsSync(cases) ? JSON.parse(readFileSync(cases, 'utf8')).cases : []
  const meant: Record<string, string> = {
    'styled-spans': '<p><strong>heavy</strong> <em>slanted</em> <u>under</u></p>',
    'sheet-cells':
      '<table><tbody><tr><td><p>Oak shelf</p></td><td><p>2</p></td></tr><tr><td><p>Lamp</p></td><td><p>1</p></td></tr></tbody></table>',
    'plain-text-lines': '<p>First line<br>second line</p><p>Another paragraph</p><p>One more</p>',
  }
  it.skipIf(!existsSync(cases)).each(reported)('$id', ({ id, html, text, want }) => {
    expect(html === undefined ? textToHtml(text ?? '') : pasted(html).html).toBe(meant[id] ?? want)
  })
})
