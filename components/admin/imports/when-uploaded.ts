import type { Sending } from '@/components/ui/form/use-send'
import type { UploadState } from './upload-field'

/** A form waits for the file that is still on its way, and for a word about one that was refused: sent before, it would leave it out in silence. */
export const whenUploaded = (sending: Sending, file: UploadState): Sending => ({
  ...sending,
  isSending: sending.isSending || file === 'busy',
  submit: async (event) => {
    if (file === 'ready') return sending.submit(event)
    event.preventDefault()
    if (file === 'refused') event.currentTarget.querySelector<HTMLElement>('input[type=file][aria-invalid]')?.focus()
  },
})
