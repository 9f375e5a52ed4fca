import { isInTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { useEffect, useMemo, useRef, useState } from 'react'
import { filesIn, hasText, pastedInEditor, pastedText } from './pasted-in-editor'

/** What an editor does with what is pasted or dropped: its words are the editor's own, its pictures go as files; `isLeft` when some could not come. */
export function usePaste(takeFiles?: (files: File[]) => void) {
  const [isLeft, setLeft] = useState(false)
  const take = useRef(takeFiles)
  useEffect(() => {
    take.current = takeFiles
  })
  const pasting = useMemo(() => {
    const takePictures = (pictures: string[]) => {
      const files = take.current ? filesIn(pictures) : []
      if (files.length > 0) take.current?.(files)
      setLeft(files.length < pictures.length)
    }
    return {
      transformPastedHTML: (html: string, view: EditorView) => {
        const pasted = pastedInEditor(html)
        takePictures(pasted.pictures)
        // Who writes on behind a pasted table does so under it, not in its last cell.
        return isInTable(view.state) ? pasted.html : pasted.html.replace(/<\/table>\s*$/, '</table><p></p>')
      },
      clipboardTextParser: pastedText,
      handleDOMEvents: {
        paste: (_: unknown, event: ClipboardEvent) => {
          const data = event.clipboardData
          setLeft(false)
          if (!data || data.files.length === 0 || hasText(data)) return false
          event.preventDefault()
          if (take.current) take.current([...data.files])
          else setLeft(true)
          return true
        },
      },
    }
  }, [])
  return { pasting, isLeft }
}
