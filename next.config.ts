import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: '.next',
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker', 'sanitize-html', 'pino'],
}

export default config
