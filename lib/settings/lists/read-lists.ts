import { and, asc, eq } from 'drizzle-orm'
import { assignmentRoles, attributes, flows, outcomes } from '@/db/schema/chain-lists'
import type { RecordKind } from '@/db/vocabulary'
import type { Scope } from '@/lib/access/scope'
import { inTenant } from '@/lib/database/in-tenant'

export type Attribute = typeof attributes.$inferSelect
export type Outcome = typeof outcomes.$inferSelect

/** How a task of this chain can end, in the chain's order; retired ones too, since what ended so keeps it. */
export const readOutcomes = (scope: Scope): Promise<Outcome[]> =>
  scope.db.select().from(outcomes).where(inTenant(scope, outcomes)).orderBy(asc(outcomes.position), asc(outcomes.id))

/** The chain's lines of work, in its order; retired ones too. */
export const readFlows = (scope: Scope) =>
  scope.db.select().from(flows).where(inTenant(scope, flows)).orderBy(asc(flows.position), asc(flows.id))

/** What somebody can be to an account, in the chain's order; retired ones too. */
export const readRoles = (scope: Scope) =>
  scope.db
    .select()
    .from(assignmentRoles)
    .where(inTenant(scope, assignmentRoles))
    .orderBy(asc(assignmentRoles.position), asc(assignmentRoles.id))

/** What the chain keeps of records, of a kind or of all, in its order; retired ones too. */
export const readAttributes = (scope: Scope, kind?: RecordKind): Promise<Attribute[]> =>
  scope.db
    .select()
    .from(attributes)
    .where(and(inTenant(scope, attributes), kind && eq(attributes.recordKind, kind)))
    .orderBy(asc(attributes.position), asc(attributes.id))
