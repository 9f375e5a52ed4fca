/**
 * Text without the marks that change the writing direction: in a row or a log they would also turn the words after them around (Q-S3). Invisible
 * marks are removed too.
 */
export const plainDirection = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
