import type { Node as DocNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Node } from '@tiptap/react'
import { type Chip, findPlaces, placeIn } from '@/lib/messaging/place-chips'

/** `names`: what each place is called; `withEmpty`: whether those that had no value are chips too. */
export type PlaceOptions = { names: Record<string, string>; withEmpty: boolean }

/** A place of a letter as a chip with its name: put in, moved and taken out as one, and words again in what is kept (G-7). */
export const RichPlace = Node.create<PlaceOptions>({
  name: 'place',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addOptions: () => ({ names: {}, withEmpty: false }),
  addAttributes: () => ({
    place: { default: '', parseHTML: (element: HTMLElement) => element.dataset.place ?? '', rendered: false },
    isEmpty: { default: false, parseHTML: (element: HTMLElement) => element.dataset.empty !== undefined, rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-place]' }],
  renderHTML: ({ node }) => ['span', shownAs(node), placeIn(node.attrs as Chip)],
  renderText: ({ node }) => placeIn(node.attrs as Chip),
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span')
      dom.className = node.attrs.isEmpty ? 'place is-empty' : 'place'
      Object.assign(dom.dataset, { place: node.attrs.place })
      dom.contentEditable = 'false'
      dom.textContent = this.options.names[node.attrs.place] ?? node.attrs.place
      return { dom }
    }
  },
  // However one comes in, typed, pasted or put in: its last sign makes it a chip.
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (changes, _, { doc, tr, schema }) => {
          if (!changes.some(({ docChanged }) => docChanged)) return null
          for (const { from, to, ...chip } of placesOf(doc, this.options).toReversed()) {
            const marks = doc.resolve(from + 1).marks()
            tr.replaceWith(from, to, schema.nodes.place?.create(chip, null, marks) ?? [])
          }
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})

const shownAs = (node: DocNode) => ({ 'data-place': node.attrs.place, ...(node.attrs.isEmpty ? { 'data-empty': '' } : {}) })

/** Where places stand as words, in the order of the text; what is no word, as a chip or a line break, parts them. */
function placesOf(doc: DocNode, options: PlaceOptions): (Chip & { from: number; to: number })[] {
  const found: (Chip & { from: number; to: number })[] = []
  doc.descendants((node, start) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    for (const { at, length, ...chip } of findPlaces(text, options)) {
      const from = start + 1 + at
      found.push({ ...chip, from, to: from + length })
    }
    return false
  })
  return found
}
