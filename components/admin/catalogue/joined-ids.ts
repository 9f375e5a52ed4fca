import type { Found } from '@/components/ui/use-finder'

/** The ids of stores as one field holds them, whatever the order they were picked in. */
export const joined = (stores: Found[]) =>
  stores
    .map(({ id }) => id)
    .sort()
    .join()
