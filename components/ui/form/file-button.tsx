'use client'

import { useRef } from 'react'
import { useT } from '@/components/i18n/use-t'
import { Icon } from '@/components/ui/icon'
import type { Uploads } from './use-uploads'

/** Opens the device's files, on phones the camera too. */
export function FileButton({ uploads }: { uploads: Uploads }) {
  const t = useT('common.upload')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="chip" onClick={() => input.current?.click()}>
        <Icon name="paperclip" />
        {t('common.upload.file')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('common.upload.file')}
        accept="image/*,application/pdf"
        onChange={({ target }) => {
          void uploads.add([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </>
  )
}

/** What takes files that are dropped on it or pasted into it; words pasted are left to the field. */
export const takesFiles = ({ add }: Uploads) => ({
  onDragOver: (event: React.DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  },
  onDrop: (event: React.DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void add([...event.dataTransfer.files])
  },
  onPaste: (event: React.ClipboardEvent) => {
    const { files } = event.clipboardData
    if (files.length === 0 || event.clipboardData.getData('text/plain') !== '') return
    event.preventDefault()
    void add([...files])
  },
})
