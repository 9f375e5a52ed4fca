/** The longest file one request brings; the server lets just over this through (next.config.ts, lib/web/body-limit.ts). */
export const mostFileBytes = 20_000_000
