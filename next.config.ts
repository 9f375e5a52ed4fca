import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: '.next',
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '20mb' } },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker', 'sanitize-html', 'pino'],
}

export default config
