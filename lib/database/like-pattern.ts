/** The pattern of a LIKE that finds these words anywhere, whatever signs of patterns they hold. */
export const likePattern = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
