/** Words of an address as PostgreSQL can take them, which knows no NUL (%00); of what is too long the beginning. */
export const storable = (max: number) => (text: string) => text.replaceAll('\0', '').trim().slice(0, max)
