import type { Node as DocNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Node } from '@tiptap/react'
import { type Chip, findVariables, variableText } from '@/lib/messaging/templates/variable-chips'

/** `names`: what each variable is called; `withEmpty`: whether those that had no value are chips too. */
export type VariableOptions = { names: Record<string, string>; withEmpty: boolean }

/** A variable of a message as a chip with its name: put in, moved and taken out as one, and words again in what is kept (G-7). */
export const RichVariable = Node.create<VariableOptions>({
  name: 'variable',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: true,
  addOptions: () => ({ names: {}, withEmpty: false }),
  addAttributes: () => ({
    variable: { default: '', parseHTML: (element: HTMLElement) => element.dataset.variable ?? '', rendered: false },
    isEmpty: { default: false, parseHTML: (element: HTMLElement) => element.dataset.empty !== undefined, rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-variable]' }],
  renderHTML: ({ node }) => ['span', shownAs(node), variableText(node.attrs as Chip)],
  renderText: ({ node }) => variableText(node.attrs as Chip),
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span')
      dom.className = node.attrs.isEmpty ? 'variable is-empty' : 'variable'
      Object.assign(dom.dataset, { variable: node.attrs.variable })
      dom.contentEditable = 'false'
      dom.textContent = this.options.names[node.attrs.variable] ?? node.attrs.variable
      return { dom }
    }
  },
  // However one comes in, typed, pasted or put in: its last sign makes it a chip.
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (changes, _, { doc, tr, schema }) => {
          if (!changes.some(({ docChanged }) => docChanged)) return null
          for (const { from, to, ...chip } of variablesIn(doc, this.options).toReversed()) {
            const marks = doc.resolve(from + 1).marks()
            tr.replaceWith(from, to, schema.nodes.variable?.create(chip, null, marks) ?? [])
          }
          return tr.docChanged ? tr : null
        },
      }),
    ]
  },
})

const shownAs = (node: DocNode) => ({ 'data-variable': node.attrs.variable, ...(node.attrs.isEmpty ? { 'data-empty': '' } : {}) })

/** Where variables stand as words, in the order of the text; what is no word, as a chip or a line break, parts them. */
function variablesIn(doc: DocNode, options: VariableOptions): (Chip & { from: number; to: number })[] {
  const found: (Chip & { from: number; to: number })[] = []
  doc.descendants((node, start) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    for (const { at, length, ...chip } of findVariables(text, options)) {
      const from = start + 1 + at
      found.push({ ...chip, from, to: from + length })
    }
    return false
  })
  return found
}
