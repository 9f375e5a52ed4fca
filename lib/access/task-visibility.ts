import type { Role, TaskKind } from '@/db/vocabulary'

/** What may be asked of a task by whoever wants to see it: is it one's own, of one's stores, on an account one has a role on, group work, not private? */
type Term = 'own' | 'ofStores' | 'held' | 'group' | 'shared'

/**
 * R-1, and nowhere else: whoever fulfils all terms of one line sees the task. One's own work, the group work of one's stores, what is
 * not private on the accounts one has a role on, for managers all work of their stores that is not private, for an admin all that is not private. Account managers see no task.
 */
const rule: Record<Role, Term[][]> = {
  associate: [['group', 'ofStores'], ['own'], ['shared', 'held']],
  store_manager: [['shared', 'ofStores'], ['own'], ['shared', 'held']],
  regional_manager: [['shared', 'ofStores'], ['own'], ['shared', 'held']],
  corporate_admin: [['shared'], ['own']],
  account_manager: [],
}

export type Viewer = { membershipId: string; role: Role; storeIds: (string | null)[] }
export type SeenTask = {
  kind: TaskKind
  storeId: string | null
  assigneeId: string | null
  creatorId: string | null
  isPrivate: boolean
  /** Who has a role on its account. */
  holderIds?: readonly string[] | null
}

/** What a rule is compiled to: each term, and how terms are joined. `all` of none is true, `any` of none is false. */
type Target<Condition> = Record<Term, () => Condition> & {
  all: (conditions: Condition[]) => Condition
  any: (conditions: Condition[]) => Condition
}

/** The rule for one person in the language of `target`: SQL, or a yes or no. `without`: lines with this term are left out. */
export function compileVisibility<Condition>(
  { role, storeIds }: Pick<Viewer, 'role' | 'storeIds'>,
  target: Target<Condition>,
  without?: Term,
): Condition {
  const lines = rule[role].filter(
    (terms) => !(without && terms.includes(without)) && !(terms.includes('ofStores') && storeIds.length === 0),
  )
  return target.any(lines.map((terms) => target.all(terms.map((term) => target[term]()))))
}

/** Whether this person may see this task: for whom to tell, and who may hear of it. */
export const sees = (viewer: Viewer, task: SeenTask): boolean =>
  compileVisibility<boolean>(viewer, {
    own: () => task.assigneeId === viewer.membershipId || task.creatorId === viewer.membershipId,
    ofStores: () => task.storeId !== null && viewer.storeIds.includes(task.storeId),
    held: () => task.holderIds?.includes(viewer.membershipId) ?? false,
    group: () => task.kind === 'group',
    shared: () => !task.isPrivate,
    all: (conditions) => conditions.every(Boolean),
    any: (conditions) => conditions.some(Boolean),
  })
