import { Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { type Pasted, pastedHtml } from '@/lib/html/pasted/pasted-html'
import type { PastedNode } from '@/lib/html/pasted/pasted-node'
import { pastedSource } from '@/lib/html/pasted/pasted-source'
import { textParagraphs } from '@/lib/html/text-to-html'

/** What was pasted, in the editor's own words. What was copied in an editor of ours is in them already. */
export function pastedInEditor(html: string): Pasted {
  if (/<[^>]* data-pm-slice=/.test(html) && !/<[^>]*\sstyle\s*=/i.test(html)) return { html, pictures: [] }
  const source = pastedSource(html)
  const { body } = new DOMParser().parseFromString(source.html, 'text/html')
  return pastedHtml(nodesOf(body), source.rules)
}

function nodesOf(parent: Node): PastedNode[] {
  return [...parent.childNodes].flatMap((node): PastedNode[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element)) return []
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name.toLowerCase(), value]))
    return [{ tag: node.localName.toLowerCase(), attributes, children: nodesOf(node) }]
  })
}

/** Bare words as one reads them: none of the empty lines at their ends, and the cells of a row apart. */
const asRead = (text: string) => text.replaceAll(/^\s*\n|\s+$/g, '').replaceAll(/(?<=\S) *\t+ *(?=\S)/g, ' · ')

/** Plain text as one reads it: an empty line begins a paragraph, any other is a line. Stressed as what it is pasted into. */
export function pastedText(text: string, $context: ResolvedPos, _plain: boolean, { state: { schema } }: EditorView): Slice {
  const { paragraph, hardBreak } = schema.nodes
  const marks = $context.marks()
  const blocks = textParagraphs(asRead(text)).map((lines) =>
    paragraph?.create(
      null,
      lines.flatMap((line, at) => [
        ...(at > 0 && hardBreak ? [hardBreak.create()] : []),
        ...(line === '' ? [] : [schema.text(line, marks)]),
      ]),
    ),
  )
  return Slice.maxOpen(Fragment.fromArray(blocks.filter((block) => block !== undefined)))
}

/** The pictures whose bytes came along, as files; the others lie where they were copied. */
export function filesIn(pictures: string[]): File[] {
  return pictures.flatMap((address, at) => {
    const [, type = '', data = ''] = /^data:(image\/(?:png|jpeg|gif|webp));base64,([a-z\d+/=\s]+)$/i.exec(address) ?? []
    if (type === '') return []
    const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0))
    return [new File([bytes], `image-${at + 1}.${type.slice('image/'.length)}`, { type })]
  })
}

/** Whether there are words to paste beside the files: a spreadsheet puts a picture of its cells there too. */
export const hasText = (data: DataTransfer): boolean =>
  data.getData('text/plain').trim() !== '' || pastedInEditor(data.getData('text/html')).html !== ''
