import { useT } from '@/components/i18n/use-t'
import { FileButton, takesFiles } from '@/components/ui/form/file-button'
import { Hint } from '@/components/ui/form/hint'
import { UploadList } from '@/components/ui/form/upload-list'
import type { Uploads } from '@/components/ui/form/use-uploads'

/** What is attached to a task: chosen, dropped here, pasted, or taken with the camera (T-11). */
export function AttachmentField({ uploads, error }: { uploads: Uploads; error?: string }) {
  const t = useT('tasks.new', 'common.optional')
  return (
    <fieldset className="attachments" {...takesFiles(uploads)}>
      <legend className="caption">{`${t('tasks.new.attachments')}, ${t('common.optional')}`}</legend>
      <UploadList uploads={uploads} />
      <FileButton uploads={uploads} />
      <Hint id="attachments-said" error={error} />
    </fieldset>
  )
}
