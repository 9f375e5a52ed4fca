/** How many records are added or changed at once at most: enough to be quick, few enough that one transaction stays short. */
export const maxAtOnce = 2500
