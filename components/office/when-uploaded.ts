import type { Sending } from '@/components/ui/use-send'

/** A form waits for the file that is still on its way: sent before, it would leave it out. */
export const whenUploaded = (sending: Sending, isUploading: boolean): Sending => ({
  ...sending,
  isSending: sending.isSending || isUploading,
  submit: async (event) => (isUploading ? event.preventDefault() : sending.submit(event)),
})
