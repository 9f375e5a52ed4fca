const CONNECTION_TROUBLE = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'])

/** A lost database connection must not end the process (Q-K1); an error nobody understands must. */
export function surviveLostConnections() {
  process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason))
  process.on('uncaughtException', (error: Error & { code?: string }) => {
    console.error('Uncaught exception:', error)
    if (!CONNECTION_TROUBLE.has(error.code ?? '') && !error.message.startsWith('Connection terminated')) process.exit(1)
  })
}
