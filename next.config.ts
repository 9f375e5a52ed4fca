import type { NextConfig } from 'next'

/** Addresses that pages had before: bookmarks and mails still name them. */
const moved = [
  ['/office/tray', '/admin/unassigned-mail'],
  ['/office', '/admin'],
  ['/tray', '/unassigned-mail'],
  ['/switches', '/features'],
]

const config: NextConfig = {
  distDir: '.next',
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  // A message's frame has an origin of its own, and fonts are fetched across origins only where the server allows it.
  headers: async () => [
    {
      source: '/fonts/:file',
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
      ],
    },
  ],
  redirects: async () =>
    moved.flatMap(([before, now]) => [
      { source: before ?? '', destination: now ?? '', permanent: true },
      { source: `${before}/:rest*`, destination: `${now}/:rest*`, permanent: true },
    ]),
  experimental: { serverActions: { bodySizeLimit: '20mb' } },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker', 'sanitize-html', 'pino'],
}

export default config
