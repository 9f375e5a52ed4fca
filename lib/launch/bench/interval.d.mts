type Interval = { median: number; low: number; high: number; coverage: number }

export function intervalOf(values: number[]): Interval
export function ratios(over: number[], under: number[]): number[]
