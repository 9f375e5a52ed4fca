import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: '.next',
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  // A letter's frame has an origin of its own, and fonts are fetched across origins only where the server allows it.
  headers: async () => [
    {
      source: '/fonts/:file',
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
      ],
    },
  ],
  experimental: { serverActions: { bodySizeLimit: '20mb' } },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker', 'sanitize-html', 'pino'],
}

export default config
