/** Text without the marks that turn the direction of what stands after it: in a row or a log they mirror other people's words too (Q-S3). */
export const plainDirection = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
