import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFolder } from './make-folder.mjs'
import { say } from './say.mjs'
import { notWritable } from './start-error.mjs'

const BEAT_MS = 2000
const STALE_MS = 15_000
const SAY_MS = 1000

/** Lets one process at a time do `work`; the others wait. A dead or silent holder's lock is taken over. Throws where none can be made. */
export async function withLock(file, work) {
  const began = Date.now()
  let isSaid = false
  while (!takeLock(file, String(process.pid))) {
    if (isAbandoned(file)) rmSync(file, { force: true })
    else await sleep(200)
    if (!isSaid && Date.now() - began > SAY_MS) say('Waiting for another process of Storehand that is at the same step')
    isSaid ||= Date.now() - began > SAY_MS
  }
  const release = keepLock(file)
  try {
    return await work()
  } finally {
    release()
  }
}

/** Makes the file unless it is there. Throws a sentence when it cannot be made. */
export function takeLock(file, text) {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST' && isFile(file)) return false
    throw notWritable(dirname(file), error)
  }
}

/** Shows by the file's time that its holder lives. Returns how to let go of it. */
export function keepLock(file) {
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // it was removed with its folder
    }
  }, BEAT_MS)
  beat.unref()
  return () => {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Date.now() - statSync(file).mtimeMs > STALE_MS || (pid > 0 && !isAlive(pid))
  } catch {
    return false
  }
}

/** Whether a process of this id exists, ours or not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
