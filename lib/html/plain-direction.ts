/**
 * Text without the marks that turn the direction of what stands after it, which in a row or a log mirror other people's words too (Q-S3), and
 * without those that nobody sees.
 */
export const plainDirection = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
