import { afterAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/access/scope'
import { describeAuditEntry } from '@/lib/activity/describe-audit-entry'
import { read } from '@/lib/database/transact'
import { Conflict, Forbidden, NotFound } from '@/lib/errors'
import { getTranslator as english } from '@/lib/i18n/translator'
import { createFixture, storeTask } from '@/lib/testing/fixture'
import { fillTemplate } from './fill-template'
import { previewTemplate } from './preview-template'
import { retireTemplate } from './retire-template'
import { saveTemplate } from './save-template'
import { listTemplates } from './templates'

const inEnglish = english('en')

const fixture = await createFixture()
afterAll(() => fixture.close())

const newContent = (
  name: string,
  body = '<p>Dear {{ customer.given_name }}, {{ associate.given_name }} of {{ store.name }}</p>',
) => ({
  name,
  subject: 'For {{ customer.name }}',
  body,
})

describe('templates of a chain (G-7)', () => {
  it('are added, changed and retired by admins, and recorded', async () => {
    const { larch } = fixture
    const { id } = await saveTemplate(larch.admin, newContent('It is in'))
    await saveTemplate(larch.admin, { ...newContent('It is here'), templateId: id })
    expect((await read(larch.ana, (scope) => listTemplates(scope))).map(({ name }) => name)).toEqual(['It is here'])
    await retireTemplate(larch.admin, { templateId: id })
    expect(await read(larch.ana, (scope) => listTemplates(scope))).toEqual([])
    const { rows } = await fixture.owner.query(`select type from events where type like 'audit.template%' order by at, id`)
    expect(rows.map((row) => row.type)).toEqual(['audit.templateAdded', 'audit.templateSaved', 'audit.templateRetired'])
  })

  it('say in the audit log what was changed from what to what, and nothing where nothing was (R-6)', async () => {
    const { admin } = fixture.larch
    const { id } = await saveTemplate(admin, newContent('Told'))
    const after = { name: 'Told again', subject: 'Hello', body: 'Short', locale: 'pl' as const, templateId: id }
    await saveTemplate(admin, after)
    await saveTemplate(admin, after)
    const { rows } = await fixture.owner.query(`select type, data from events where data ->> 'templateId' = $1 order by at, id`, [
      id,
    ])
    expect(rows.map((row) => describeAuditEntry(inEnglish, row))).toEqual([
      'Added the template “Told”',
      'Changed the template “Told”: the letter; Name from Told to Told again; Language from Any to Polski; Subject from For {{ customer.name }} to Hello',
    ])
    await retireTemplate(admin, { templateId: id })
  })

  it('are nobody else’s to change, and not found in another chain', async () => {
    const { larch, birch } = fixture
    const { id } = await saveTemplate(larch.admin, newContent('Elsewhere'))
    for (const scope of [larch.ana, larch.manager, larch.accountManager])
      await expect(saveTemplate(scope, newContent('Mine'))).rejects.toBeInstanceOf(Forbidden)
    await expect(saveTemplate(birch.admin, { ...newContent('Theirs'), templateId: id })).rejects.toBeInstanceOf(NotFound)
    await expect(retireTemplate(birch.admin, { templateId: id })).rejects.toBeInstanceOf(NotFound)
    const task = await storeTask(birch)
    await expect(fillTemplate(birch.ana, { templateId: id, taskId: task.id })).rejects.toBeInstanceOf(NotFound)
  })

  it('are not saved from what somebody else has changed meanwhile; from what it is now they are (T-16, Q-C3)', async () => {
    const { admin } = fixture.larch
    const { id, version } = await saveTemplate(admin, newContent('Shared'))
    const first = await saveTemplate(admin, { ...newContent('Shared', 'Hers'), templateId: id, version })
    const stale = { ...newContent('Shared', 'His'), templateId: id }
    await expect(saveTemplate(admin, { ...stale, version })).rejects.toMatchObject({ key: 'errors.changedMeanwhile' })
    await saveTemplate(admin, { ...stale, version: first.version })
    await retireTemplate(admin, { templateId: id })
  })

  it('are retired once, changed no more after that, and have a name of their own', async () => {
    const { larch } = fixture
    const { id } = await saveTemplate(larch.admin, newContent('Once'))
    const both = await Promise.all([0, 1].map(() => retireTemplate(larch.admin, { templateId: id }).catch((error) => error)))
    expect(both.filter((each) => each instanceof Conflict)).toHaveLength(1)
    await expect(saveTemplate(larch.admin, { ...newContent('Once'), templateId: id })).rejects.toMatchObject({
      key: 'errors.templateRetired',
    })
    await expect(saveTemplate(larch.admin, newContent('Once'))).rejects.toMatchObject({
      key: 'errors.templateNameTaken',
      field: 'name',
    })
  })

  it('are refused with the line that is wrong, and with places there are none of', async () => {
    const { admin } = fixture.larch
    await expect(saveTemplate(admin, newContent('Wrong', '<p>\n{% evil %}</p>'))).rejects.toMatchObject({
      key: 'errors.templateWrong',
      field: 'body',
      values: { reason: expect.stringContaining('line:2') },
    })
    await expect(previewTemplate(admin, newContent('Wrong', '{{ customer.shoe_size }}'))).resolves.toMatchObject({
      missing: ['customer.shoe_size'],
    })
    await expect(saveTemplate(admin, newContent('Wrong', '{{ customer.shoe_size }}'))).rejects.toMatchObject({
      key: 'errors.templateNoVariable',
    })
  })

  it('are previewed for a real customer, from the customer’s own store, and name what has no value (G-7)', async () => {
    const { larch, birch } = fixture
    const shown = (admin: Scope, customerId: string) =>
      previewTemplate(admin, {
        subject: 'For {{ customer.name }}',
        body: '<p>{{ store.name }} {{ customer.city }}</p>',
        customerId,
      })
    expect(await shown(larch.admin, larch.customer.id)).toEqual({
      subject: 'For Marguerite Okafor',
      html: '<p>Park Street [customer.city]</p>',
      missing: ['customer.city'],
    })
    await expect(shown(birch.admin, larch.customer.id)).rejects.toBeInstanceOf(NotFound)
    await expect(shown(larch.ana, larch.customer.id)).rejects.toBeInstanceOf(Forbidden)
  })

  it('say at the subject what is wrong with the subject (H-4)', async () => {
    const { admin } = fixture.larch
    const subject = async (subject: string, body = '<p>Dear</p>') =>
      saveTemplate(admin, { ...newContent('Subject', body), subject })
    await expect(subject('For {{ customer.name')).rejects.toMatchObject({ key: 'errors.templateWrong', field: 'subject' })
    await expect(subject('{{ customer.shoe_size }}', '{{ store.fax }}')).rejects.toMatchObject({
      key: 'errors.templateNoVariable',
      field: 'subject',
      values: { places: 'customer.shoe_size' },
    })
    await expect(subject('Fine', '{{ store.fax }}')).rejects.toMatchObject({ field: 'body', values: { places: 'store.fax' } })
    const readPage = previewTemplate(admin, { subject: '{% evil %}', body: 'Dear' })
    await expect(readPage).rejects.toMatchObject({ key: 'errors.templateWrong', field: 'subject' })
  })

  it('are filled with the real customer, store and associate, and name what is missing', async () => {
    const { larch } = fixture
    const task = await storeTask(larch)
    const { id } = await saveTemplate(larch.admin, newContent('Real', `${newContent('').body}{{ customer.city }}`))
    expect(await fillTemplate(larch.ana, { templateId: id, taskId: task.id })).toEqual({
      subject: 'For Marguerite Okafor',
      html: '<p>Dear Marguerite, Ana of Park Street</p>[customer.city]',
      missing: ['customer.city'],
    })
    await expect(fillTemplate(larch.elsewhere, { templateId: id, taskId: task.id })).rejects.toBeInstanceOf(NotFound)
  })
})
