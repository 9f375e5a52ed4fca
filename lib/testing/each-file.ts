import { vi } from 'vitest'

declare global {
  var testSettings: NodeJS.ProcessEnv | undefined
}

/**
 * Test files share a process, which loads packages once. Each begins as in a process of its own all the same: with the surroundings'
 * settings, with our modules unread, and with nothing that those keep for a whole process. Runs before each file.
 */
function beginAnew() {
  globalThis.testSettings ??= { ...process.env }
  const settings = globalThis.testSettings
  const isOurs = (name: string) => !name.startsWith('VITEST')
  for (const name of Object.keys(process.env).filter(isOurs)) if (!(name in settings)) delete process.env[name]
  for (const name of Object.keys(settings).filter(isOurs)) process.env[name] = settings[name]
  for (const name of Object.keys(globalThis)) if (name.startsWith('storehand')) Reflect.deleteProperty(globalThis, name)
  vi.resetModules()
}

beginAnew()
