import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../bootstrap/folders.mjs'
import { runOrThrow } from '../bootstrap/run.mjs'
import { StartError } from '../bootstrap/start-error.mjs'
import { canReach, postgresAccount } from './postgres-account'
import { openFolder, postgresBinaries } from './postgres-binaries'

const OPTIONS = ['-U', 'postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin']

/** A PostgreSQL cluster: where it is wanted, where its data really is, whom it runs as, its binaries and where its password is kept. */
export type Cluster = Awaited<ReturnType<typeof clusterAt>>

/** Everything about the cluster wanted at `dir`, there yet or not. Throws a sentence where none can be. */
export async function clusterAt(dir: string) {
  const account = postgresAccount()
  makeFolder(dirname(dir))
  const data = canReach(account, dirname(dir)) ? dir : elsewhere(dir)
  if (!account && existsSync(data) && process.getuid && statSync(data).uid !== process.getuid())
    throw new StartError(
      `The database in ${data} belongs to another user (was Storehand started as root?). Remove it or use that user.`,
    )
  return {
    dir,
    data,
    account,
    passwordFile: `${dir}.password`,
    usersFolder: `${dir}.users`,
    ...(await postgresBinaries(account)),
  }
}

/** A place for the data of a folder that the database's user may not enter. */
function elsewhere(dir: string) {
  const folder = join(openFolder(), createHash('sha256').update(dirname(dir)).digest('hex').slice(0, 16))
  makeFolder(folder, 0o755)
  return join(folder, basename(dir))
}

/** Makes the cluster unless it is there: beside its place first, so that a half-made one never counts. `fast` does not wait for the disk. */
export async function ensureCluster(cluster: Cluster, { fast = false }) {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) return
  const half = `${cluster.data}.new`
  for (const folder of [cluster.data, half]) rmSync(folder, { recursive: true, force: true })
  makeFolder(half, 0o700)
  const password = randomBytes(24).toString('base64url')
  const handedOver = `${half}.password`
  for (const file of [cluster.passwordFile, handedOver]) {
    writeFileSync(file, password, { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  if (cluster.account) for (const path of [half, handedOver]) chownSync(path, cluster.account.uid, cluster.account.gid)
  const args = ['-D', half, `--pwfile=${handedOver}`, ...OPTIONS, '--builtin-locale=C.UTF-8', '--locale=C']
  try {
    await runOrThrow('Creating the database', cluster.initdb, fast ? [...args, '--no-sync'] : args, cluster.as)
  } finally {
    rmSync(handedOver, { force: true })
  }
  renameSync(half, cluster.data)
}

/** The owner's password, written when the cluster was made. Throws a sentence when it is gone. */
export function passwordOf(cluster: Cluster) {
  if (!existsSync(cluster.passwordFile))
    throw new StartError(`${cluster.passwordFile} is gone; without it the database cannot be opened.`)
  return readFileSync(cluster.passwordFile, 'utf8').trim()
}
