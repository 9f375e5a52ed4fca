import enAccounts from './messages/en/accounts.json'
import enActivity from './messages/en/activity.json'
import enAdmin from './messages/en/admin.json'
import enAudit from './messages/en/audit.json'
import enCommon from './messages/en/common.json'
import enCompletion from './messages/en/completion.json'
import enErrors from './messages/en/errors.json'
import enFeatures from './messages/en/features.json'
import enImports from './messages/en/imports.json'
import enMails from './messages/en/mails.json'
import enMessaging from './messages/en/messaging.json'
import enNotifications from './messages/en/notifications.json'
import enOffline from './messages/en/offline.json'
import enOrders from './messages/en/orders.json'
import enPeople from './messages/en/people.json'
import enProducts from './messages/en/products.json'
import enProfile from './messages/en/profile.json'
import enRecords from './messages/en/records.json'
import enSettings from './messages/en/settings.json'
import enSignIn from './messages/en/sign-in.json'
import enSimulator from './messages/en/simulator.json'
import enStores from './messages/en/stores.json'
import enTask from './messages/en/task.json'
import enTasks from './messages/en/tasks.json'
import enTemplates from './messages/en/templates.json'
import enUnassignedMail from './messages/en/unassigned-mail.json'
import enUnsubscribe from './messages/en/unsubscribe.json'
import esAccounts from './messages/es/accounts.json'
import esActivity from './messages/es/activity.json'
import esAdmin from './messages/es/admin.json'
import esAudit from './messages/es/audit.json'
import esCommon from './messages/es/common.json'
import esCompletion from './messages/es/completion.json'
import esErrors from './messages/es/errors.json'
import esFeatures from './messages/es/features.json'
import esImports from './messages/es/imports.json'
import esMails from './messages/es/mails.json'
import esMessaging from './messages/es/messaging.json'
import esNotifications from './messages/es/notifications.json'
import esOffline from './messages/es/offline.json'
import esOrders from './messages/es/orders.json'
import esPeople from './messages/es/people.json'
import esProducts from './messages/es/products.json'
import esProfile from './messages/es/profile.json'
import esRecords from './messages/es/records.json'
import esSettings from './messages/es/settings.json'
import esSignIn from './messages/es/sign-in.json'
import esSimulator from './messages/es/simulator.json'
import esStores from './messages/es/stores.json'
import esTask from './messages/es/task.json'
import esTasks from './messages/es/tasks.json'
import esTemplates from './messages/es/templates.json'
import esUnassignedMail from './messages/es/unassigned-mail.json'
import esUnsubscribe from './messages/es/unsubscribe.json'
import plAccounts from './messages/pl/accounts.json'
import plActivity from './messages/pl/activity.json'
import plAdmin from './messages/pl/admin.json'
import plAudit from './messages/pl/audit.json'
import plCommon from './messages/pl/common.json'
import plCompletion from './messages/pl/completion.json'
import plErrors from './messages/pl/errors.json'
import plFeatures from './messages/pl/features.json'
import plImports from './messages/pl/imports.json'
import plMails from './messages/pl/mails.json'
import plMessaging from './messages/pl/messaging.json'
import plNotifications from './messages/pl/notifications.json'
import plOffline from './messages/pl/offline.json'
import plOrders from './messages/pl/orders.json'
import plPeople from './messages/pl/people.json'
import plProducts from './messages/pl/products.json'
import plProfile from './messages/pl/profile.json'
import plRecords from './messages/pl/records.json'
import plSettings from './messages/pl/settings.json'
import plSignIn from './messages/pl/sign-in.json'
import plSimulator from './messages/pl/simulator.json'
import plStores from './messages/pl/stores.json'
import plTask from './messages/pl/task.json'
import plTasks from './messages/pl/tasks.json'
import plTemplates from './messages/pl/templates.json'
import plUnassignedMail from './messages/pl/unassigned-mail.json'
import plUnsubscribe from './messages/pl/unsubscribe.json'

/** Every language's words, a file for each name space. A test keeps the three alike. */
export const catalogue = {
  en: {
    common: enCommon,
    errors: enErrors,
    signIn: enSignIn,
    task: enTask,
    tasks: enTasks,
    unsubscribe: enUnsubscribe,
    accounts: enAccounts,
    activity: enActivity,
    completion: enCompletion,
    orders: enOrders,
    records: enRecords,
    messaging: enMessaging,
    notifications: enNotifications,
    offline: enOffline,
    people: enPeople,
    admin: enAdmin,
    audit: enAudit,
    templates: enTemplates,
    unassignedMail: enUnassignedMail,
    stores: enStores,
    imports: enImports,
    profile: enProfile,
    features: enFeatures,
    settings: enSettings,
    products: enProducts,
    simulator: enSimulator,
    mails: enMails,
  },
  es: {
    common: esCommon,
    errors: esErrors,
    signIn: esSignIn,
    task: esTask,
    tasks: esTasks,
    unsubscribe: esUnsubscribe,
    accounts: esAccounts,
    activity: esActivity,
    completion: esCompletion,
    orders: esOrders,
    records: esRecords,
    messaging: esMessaging,
    notifications: esNotifications,
    offline: esOffline,
    people: esPeople,
    admin: esAdmin,
    audit: esAudit,
    templates: esTemplates,
    unassignedMail: esUnassignedMail,
    stores: esStores,
    imports: esImports,
    profile: esProfile,
    features: esFeatures,
    settings: esSettings,
    products: esProducts,
    simulator: esSimulator,
    mails: esMails,
  },
  pl: {
    common: plCommon,
    errors: plErrors,
    signIn: plSignIn,
    task: plTask,
    tasks: plTasks,
    unsubscribe: plUnsubscribe,
    accounts: plAccounts,
    activity: plActivity,
    completion: plCompletion,
    orders: plOrders,
    records: plRecords,
    messaging: plMessaging,
    notifications: plNotifications,
    offline: plOffline,
    people: plPeople,
    admin: plAdmin,
    audit: plAudit,
    templates: plTemplates,
    unassignedMail: plUnassignedMail,
    stores: plStores,
    imports: plImports,
    profile: plProfile,
    features: plFeatures,
    settings: plSettings,
    products: plProducts,
    simulator: plSimulator,
    mails: plMails,
  },
} as const
