/** What switches something for the whole chain, or counts what the whole system does: it runs when nothing runs beside it. */
export const alone = /(settings|streams)\.spec\.ts$/
