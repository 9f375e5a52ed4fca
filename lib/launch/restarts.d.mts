type Options = { firstMs?: number; mostMs?: number; tries?: number; livedWellMs?: number }

export function makePatience(options?: Options): (livedMs: number) => number | null
