type Options = {
  dir: string
  port?: number
  database?: string
  isExact?: boolean
  fast?: boolean
  maxConnections?: number
}
type Postgres = { url: string; urlOf: (database: string) => string; isReused: boolean; stop: () => Promise<void> }

export function startPostgres(options: Options): Promise<Postgres>
export function killPostgres(dir: string): Promise<void>
export function removeCluster(dir: string): Promise<void>
