import { z } from 'zod'
import { recordKinds, touchpointChannels } from '@/db/vocabulary'

const id = z.uuid({ error: 'errors.notFound' })

export const recordRefInput = z.object({ kind: z.enum(recordKinds), id })

/** What was typed for attributes, and what stood there. */
export const typedValuesInput = z
  .array(z.object({ attributeId: id, typed: z.string().max(5000, { error: 'errors.textLong' }), was: z.string().max(5000) }))
  .max(200)

export const maxTouchpointFiles = 20

/** A contact as it is told: on which way, what was said, who took part, what came of it as files. */
export const touchpointInput = z.object({
  channel: z.enum(touchpointChannels),
  text: z.string().trim().max(20_000, { error: 'errors.textLong' }).default(''),
  customerIds: z.array(id).max(50).default([]),
  participantIds: z.array(id).max(50).default([]),
  fileIds: z.array(id).max(maxTouchpointFiles, { error: 'errors.filesMost' }).default([]),
})
export type TouchpointInput = z.output<typeof touchpointInput>

export const setAttributesInput = z.object({ record: recordRefInput, values: typedValuesInput.min(1) })
export const addTouchpointInput = z.object({ record: recordRefInput, key: id.optional(), touchpoint: touchpointInput })
