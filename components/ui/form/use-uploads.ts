'use client'

import { useState } from 'react'
import { useT } from '@/components/i18n/use-t'
import { smallerPhoto } from './smaller-photo'

/** A file on its way to the server or there: `share` of 1 says how much has left, `id` that it is kept, `error` why it is not. */
export type Upload = { key: string; name: string; share: number; id?: string; error?: string }

/** Files somebody chose, dropped, pasted or took with the camera: sent at once, one after the other, each with its progress; what is wrong with one is said at it. */
export function useUploads() {
  const t = useT('common.upload')
  const [uploads, setUploads] = useState<Upload[]>([])
  const change = (key: string, set: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...set } : each)))

  async function add(chosen: File[]) {
    const fresh = chosen.map((file) => ({ file, key: crypto.randomUUID() }))
    setUploads((all) => [...all, ...fresh.map(({ file, key }) => ({ key, name: file.name, share: 0 }))])
    for (const { file, key } of fresh) {
      const small = await smallerPhoto(file)
      const answer = await send(small, (share) => change(key, { share }))
      if (answer?.id) change(key, { share: 1, id: answer.id, name: answer.name ?? file.name })
      else change(key, { error: answer?.message ?? t('common.upload.noConnection') })
    }
  }
  const remove = (key: string) => setUploads((all) => all.filter((each) => each.key !== key))
  const clear = () => setUploads([])
  return {
    uploads,
    add,
    remove,
    clear,
    isBusy: uploads.some(({ id, error }) => !id && !error),
    ids: uploads.flatMap(({ id }) => id ?? []),
  }
}
export type Uploads = ReturnType<typeof useUploads>

type Answer = { id?: string; name?: string; message?: string } | null

/** With XMLHttpRequest: fetch tells nothing of how much has left. */
function send(file: File, tell: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/files?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(request.response)
    request.onerror = () => resolve(null)
    request.onabort = () => resolve(null)
    request.send(file)
  })
}
