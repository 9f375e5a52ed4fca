'use client'

import { actions } from '@/components/call-actions'

export type PushState = 'unsupported' | 'blocked' | 'off' | 'on'
const isAble = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
const subscribed = async () =>
  isAble() ? ((await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription() ?? null) : null

/** Whether this browser is told by push; only it knows. */
export async function pushState(): Promise<PushState> {
  if (!isAble()) return 'unsupported'
  if (Notification.permission === 'denied') return 'blocked'
  return (await subscribed()) ? 'on' : 'off'
}

/** Asks for leave, subscribes this browser and tells the server; the failure's words, or none. */
export async function switchHereOn(noConnection: string): Promise<string> {
  if ((await Notification.requestPermission()) !== 'granted') return ''
  const key = await actions.pushPublicKeyAction({})
  if (!key.ok) return key.message
  const { pushManager } = await navigator.serviceWorker.ready
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key.value.key }).catch(() => null)
  const { endpoint, keys } = made?.toJSON() ?? {}
  if (!made || !endpoint) return noConnection
  const result = await actions.switchPushOnAction({ endpoint, p256dh: keys?.p256dh, auth: keys?.auth })
  if (result.ok) return ''
  await made.unsubscribe()
  return result.message
}

/** No push here any more: also when one signs out, for the next person must not read it. */
export async function switchHereOff(): Promise<void> {
  const known = await subscribed()
  if (!known) return
  await actions.switchPushOffAction({ endpoint: known.endpoint })
  await known.unsubscribe()
}
