import type { MessageKey } from '@/lib/i18n/message-key'

/** A page that a place leads to; those under its address (a task, a form) belong to it. */
export type PlacePage = { href: string; label: MessageKey; icon?: string; isForAssociates?: boolean }
type Place = { icon: string; label: MessageKey; pages: PlacePage[] }

/**
 * Where everything is, for everybody: the one list that bar, rail, the back office's list and the tabs of a place are drawn from. A place leads to its
 * first page; with more than one it shows them as tabs (`PlaceTabs`). What is not built has no line.
 */
export const places = {
  home: { icon: 'house', label: 'common.nav.home', pages: [{ href: '/', label: 'common.nav.home' }] },
  tasks: { icon: 'list-checks', label: 'common.nav.tasks', pages: [{ href: '/tasks', label: 'tasks.list.title' }] },
  messages: {
    icon: 'message-circle',
    label: 'common.nav.messages',
    pages: [{ href: '/unassigned-mail', label: 'unassignedMail.title' }],
  },
  customers: {
    icon: 'users-round',
    label: 'common.nav.customers',
    pages: [
      { href: '/customers', label: 'records.list.title' },
      { href: '/accounts', label: 'accounts.title' },
      { href: '/orders', label: 'orders.title' },
    ],
  },
  me: {
    icon: 'circle-user-round',
    label: 'common.nav.me',
    pages: [
      { href: '/me', label: 'common.nav.details' },
      { href: '/notifications', label: 'notifications.title', icon: 'bell', isForAssociates: true },
    ],
  },
  retailers: { icon: 'toggle-right', label: 'common.nav.retailers', pages: [{ href: '/features', label: 'features.title' }] },
  office: {
    icon: 'building-2',
    label: 'common.nav.office',
    pages: [
      { href: '/admin/people', icon: 'id-card', label: 'common.nav.people' },
      { href: '/admin/stores', icon: 'store', label: 'common.nav.stores' },
      { href: '/admin/templates', icon: 'layout-template', label: 'common.nav.templates' },
      { href: '/admin/settings', icon: 'sliders-horizontal', label: 'common.nav.settings' },
      { href: '/admin/products', icon: 'package', label: 'common.nav.products' },
      { href: '/admin/assets', icon: 'paperclip', label: 'common.nav.assets' },
      { href: '/admin/import', icon: 'file-up', label: 'common.nav.import' },
      { href: '/admin/unassigned-mail', icon: 'inbox', label: 'unassignedMail.title' },
      { href: '/admin/audit', icon: 'scroll-text', label: 'common.nav.audit' },
      { href: '/simulator', icon: 'mailbox', label: 'common.nav.simulator' },
    ],
  },
} satisfies Record<string, Place>

export type PlaceName = keyof typeof places
export const news = '/notifications'
export const simulator = '/simulator'

/** Whether an address is a page, or lies under it. */
export const isUnder = (href: string, path: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)

/** The pages of a place. */
export const pagesOf = (name: PlaceName): PlacePage[] => places[name].pages

/** The place that an address belongs to. */
export function placeOf(path: string): PlaceName | undefined {
  return (Object.keys(places) as PlaceName[]).find((name) => pagesOf(name).some(({ href }) => isUnder(href, path)))
}
