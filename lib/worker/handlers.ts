import { forgetOldKeys } from '@/lib/access/once'
import { scopeOfRetailer } from '@/lib/access/system-scope'
import { removeUnusedFiles } from '@/lib/files/remove-unused-files'
import { runImport } from '@/lib/imports/run-import'
import type { JobName, Jobs } from '@/lib/jobs/catalogue'
import { settleInbound } from '@/lib/messaging/inbound/settle-inbound'
import { deliverMessage } from '@/lib/messaging/outbound/deliver-message'
import { sendDue } from '@/lib/messaging/outbound/send-due'
import { sendNotice } from '@/lib/messaging/outbound/send-notice'
import { fetchFiles } from '@/lib/messaging/received-files/fetch-files'
import { sendPush } from '@/lib/notifications/push/send-push'
import { sweepNotifications } from '@/lib/notifications/sweep'
import { sendReset } from '@/lib/people/send-reset'
import { runBulk } from '@/lib/tasks/bulk/run-bulk'

type Handlers = { [Name in JobName]: (payload: Jobs[Name]) => Promise<void> }

/** Who does each job. A job can run twice; every handler does its work once. */
export const handlers: Handlers = {
  'messaging.sendNotice': async (notice) => sendNotice(await scopeOfRetailer(notice.retailerId), notice),
  'messaging.sendMail': async ({ retailerId, messageId }) => deliverMessage(await scopeOfRetailer(retailerId), messageId),
  'messaging.sendDue': async ({ retailerId, messageId }) => sendDue(await scopeOfRetailer(retailerId), messageId),
  'messaging.settleInbound': ({ eventId }) => settleInbound(eventId),
  'messaging.fetchFiles': async (params) => fetchFiles(await scopeOfRetailer(params.retailerId), params),
  'people.sendReset': sendReset,
  'notifications.sweep': sweepNotifications,
  'notifications.push': async ({ retailerId, ...push }) => sendPush(await scopeOfRetailer(retailerId), push),
  'files.sweep': async () => {
    await removeUnusedFiles()
    await forgetOldKeys()
  },
  'tasks.bulk': ({ retailerId, runId }) => runBulk(retailerId, runId),
  'imports.run': async ({ retailerId, runId }) => runImport(await scopeOfRetailer(retailerId), runId),
}
