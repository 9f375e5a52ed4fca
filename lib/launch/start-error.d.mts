export class StartError extends Error {}
export function sentenceOf(error: unknown): string
