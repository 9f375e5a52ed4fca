import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personOf, type Scope, systemScope } from '@/lib/access/scope'
import { commentOnTask } from '@/lib/tasks/comments/comment-on-task'
import { assignTask } from '@/lib/tasks/definition/assign-task'
import { createPersonalTask } from '@/lib/tasks/definition/create-personal-task'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { markRead } from '../mark-read'
import { preferences, savePreferences } from '../preferences'
import { pushKeys, pushPublicKey } from './push-keys'
import { sendPush } from './send-push'
import { switchPushOff, switchPushOn } from './switch-push'

type Taken = { path: string; headers: IncomingHttpHeaders; body: Buffer }
const hourMs = 3_600_000
type Job = { notificationId: string; subscriptionId: string }

let fixture: Awaited<ReturnType<typeof createFixture>>
let service: Server
let address = ''
let answer = 201
const taken: Taken[] = []
beforeAll(async () => {
  service = createServer(async (request, response) => {
    taken.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(await request.toArray()) })
    response.writeHead(answer).end()
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
  process.env.PUSH_HOSTS = '127.0.0.1'
  fixture = await createFixture()
})
afterAll(async () => {
  service.close()
  await fixture.close()
})

/** A browser with its own keys, at the push service that stands in. */
function browser(name: string) {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const auth = randomBytes(16)
  const subscription = {
    endpoint: `${address}/${name}`,
    p256dh: keys.getPublicKey().toString('base64url'),
    auth: auth.toString('base64url'),
  }
  const open = (body: Buffer) => {
    const [salt, senderKey, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)]
    const derive = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number) =>
      Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), senderKey])
    const shared = derive(keys.computeSecret(senderKey), auth, info, 32)
    const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
    const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
    const decipher = createDecipheriv('aes-128-gcm', key, nonce)
    decipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    return JSON.parse(plain.subarray(0, -1).toString())
  }
  return { subscription, open }
}

const jobs = async (taskId: string): Promise<Job[]> =>
  (
    await fixture.owner.query(
      `select j.payload from graphile_worker._private_jobs j join notifications n on n.id::text = j.payload->>'notificationId' where n.task_id = $1`,
      [taskId],
    )
  ).rows.map((row) => row.payload)
const mention = async (to: Scope) => {
  const task = await storeTask(fixture.larch)
  await commentOnTask(fixture.larch.ana, { taskId: task.id, text: '@you', mentions: [personOf(to).membershipId] })
  return { task, jobs: await jobs(task.id) }
}
const send = (job: Job) => sendPush(systemScope(fixture.larch.id, ['group_tasks'], new Date()), job)

describe('a push (V-7)', () => {
  it('says nothing of a task that was given to somebody else before it left (R-1)', async () => {
    const { larch } = fixture
    await switchPushOn(larch.leo, browser('till').subscription)
    const to = (who: Scope) => personOf(who).membershipId
    const content = { title: 'Wrap the present', description: 'In the blue paper.' }
    const task = await createPersonalTask(larch.manager, { ...content, assigneeId: to(larch.leo) })
    const before = await jobs(task.id)
    await assignTask(larch.manager, { taskId: task.id, assigneeId: to(larch.ana) })
    expect(before).toHaveLength(1)
    for (const job of before) await send(job)
    expect(taken.splice(0)).toEqual([])
    await fixture.owner.query('delete from push_subscriptions')
  })

  it('tells each of one’s browsers once, sealed for it alone, in one’s own language, signed by the house', async () => {
    const { larch } = fixture
    const phone = browser('phone')
    await fixture.owner.query(`update users set locale = 'pl' where id = $1`, [personOf(larch.leo).userId])
    for (let turn = 0; turn < 2; turn++) await switchPushOn(larch.leo, phone.subscription)
    const { task, jobs } = await mention(larch.leo)
    expect(jobs).toHaveLength(1)
    for (const job of jobs) await send(job)
    const [request] = taken.splice(0)
    const message = phone.open(request?.body ?? Buffer.alloc(0))
    expect(message).toMatchObject({ url: `/tasks/${task.id}`, tag: jobs[0]?.notificationId })
    expect(message.body).toContain(`#${task.number}`)
    expect(message.body).not.toContain('mentioned')
    expect(request?.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      topic: jobs[0]?.notificationId.replaceAll('-', ''),
    })

    const [, jwt = '', key] = /^vapid t=(\S+), k=(\S+)$/.exec(String(request?.headers.authorization)) ?? []
    expect(key).toBe(await pushPublicKey())
    const [head, claims = '', seal = ''] = jwt.split('.')
    const point = Buffer.from(key ?? '', 'base64url')
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
    const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } })
    const signed = Buffer.from(`${head}.${claims}`)
    expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(seal, 'base64url'))).toBe(true)
    const { aud, sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    expect([aud, sub]).toEqual([address, expect.stringMatching(/^mailto:push@./)])
    expect(exp * 1000).toBeGreaterThan(Date.now())
    expect(exp * 1000).toBeLessThan(Date.now() + 24 * hourMs)
  })

  it('leaves under a key that begins with a zero too, the one its browsers were given', async () => {
    const { larch } = fixture
    const counter = browser('counter')
    const keep = (key: Buffer) =>
      fixture.owner.query(`update deployment_settings set value = $1 where key = 'secret.push'`, [key.toString('base64')])
    const { privateKey } = await pushKeys()
    await keep(Buffer.concat([Buffer.alloc(1), randomBytes(31)]))
    await switchPushOn(larch.manager, counter.subscription)
    for (const job of (await mention(larch.manager)).jobs) await send(job)
    await keep(Buffer.from(privateKey, 'base64url'))
    const [request] = taken.splice(0)
    expect(counter.open(request?.body ?? Buffer.alloc(0))).toMatchObject({ title: 'Storehand' })
    expect((await pushKeys()).privateKey).toBe(privateKey)
    await switchPushOff(larch.manager, counter.subscription)
  })

  it('is not sent of a kind switched off, nor of what was read meanwhile, nor once it is switched off here', async () => {
    const { larch } = fixture
    const { subscription } = browser('till')
    await switchPushOn(larch.manager, subscription)
    await savePreferences(larch.manager, preferences.parse({ mention: { app: true, mail: true, push: false } }))
    expect((await mention(larch.manager)).jobs).toEqual([])
    await savePreferences(larch.manager, preferences.parse({}))
    const { task, jobs } = await mention(larch.manager)
    await markRead(larch.manager, { taskId: task.id })
    for (const job of jobs) await send(job)
    for (let turn = 0; turn < 2; turn++) await switchPushOff(larch.manager, subscription)
    expect((await mention(larch.manager)).jobs).toEqual([])
    expect(taken).toEqual([])
  })

  it('forgets a browser that is gone, and is tried again when the service fails', async () => {
    const { larch } = fixture
    await switchPushOn(larch.admin, browser('desk').subscription)
    const { jobs } = await mention(larch.admin)
    const [job] = jobs
    if (!job) throw new Error('no push')
    answer = 503
    await expect(send(job)).rejects.toThrow('503')
    answer = 410
    await send(job)
    answer = 201
    taken.length = 0
    await send(job)
    expect(taken).toEqual([])
    expect((await mention(larch.admin)).jobs).toEqual([])
  })

  it('goes to whoever switched it on last at a shared browser', async () => {
    const { larch } = fixture
    const { subscription } = browser('shared')
    await switchPushOn(larch.manager, subscription)
    await switchPushOn(larch.leo, subscription)
    expect((await mention(larch.manager)).jobs).toEqual([])
    await switchPushOff(larch.manager, subscription)
    expect((await mention(larch.leo)).jobs.length).toBeGreaterThan(0)
  })

  it('calls nobody but the push services the deployment names', async () => {
    const { subscription } = browser('elsewhere')
    for (const endpoint of ['https://intranet.example/hook', 'http://localhost:5432/', 'ftp://127.0.0.1/'])
      await expect(switchPushOn(fixture.larch.leo, { ...subscription, endpoint })).rejects.toThrow()
  })
})
