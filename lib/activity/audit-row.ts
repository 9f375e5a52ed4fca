/** An entry of the audit log as it is read. */
export type AuditRow = {
  id: string
  type: string
  at: Date
  actorName: string
  store: string | null
  data: Record<string, unknown>
}
