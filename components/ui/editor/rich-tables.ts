import { addRowAfter, CellSelection, deleteRow, deleteTable, goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables'
import { type Editor, Extension, Node } from '@tiptap/react'

const roles: Record<string, string> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHead: 'header_cell' }

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), 100),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
})

const cell = (name: string, tag: 'td' | 'th') =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    // The width of a column is the reader's matter; the table's own code asks for it.
    addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan'), colwidth: { default: null, rendered: false } }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

const row = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHead)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
})

/** Tab walks through the cells and adds a row behind the last; a table that is chosen as a whole goes with one press. */
const editing = Extension.create({
  name: 'tableEditing',
  priority: 200,
  extendNodeSchema: ({ name }) => ({ tableRole: roles[name] }),
  addKeyboardShortcuts() {
    const { view } = this.editor
    const run = (command: typeof deleteTable) => command(this.editor.state, this.editor.view.dispatch)
    const removeWhole = () => {
      const { selection } = this.editor.state
      return selection instanceof CellSelection && selection.isColSelection() && selection.isRowSelection() && run(deleteTable)
    }
    const next = () => {
      if (!isInTable(view.state)) return false
      return run(goToNextCell(1)) || (run(addRowAfter) && run(goToNextCell(1)))
    }
    return {
      Tab: next,
      'Shift-Tab': () => isInTable(this.editor.state) && run(goToNextCell(-1)),
      Backspace: removeWhole,
      Delete: removeWhole,
    }
  },
  addProseMirrorPlugins: () => [tableEditing()],
})

const inTable = (command: typeof deleteTable) => (editor: Editor) => {
  command(editor.state, editor.view.dispatch)
  editor.commands.focus()
}

/** What can be done with the table one is in. */
export const tableTools = {
  addRow: inTable(addRowAfter),
  dropRow: inTable((state, dispatch) => deleteRow(state, dispatch) || deleteTable(state, dispatch)),
  dropTable: inTable(deleteTable),
}

/** Tables as they are pasted, without a style of their own (strict CSP). */
export const richTables = [table, row, cell('tableCell', 'td'), cell('tableHead', 'th'), editing]
