/** Where a store is and how to reach it, in the order in which people write it. */
export const addressFields = ['address', 'city', 'region', 'postalCode', 'country', 'phone'] as const
