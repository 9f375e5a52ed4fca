import type { MetadataRoute } from 'next'

/** What a phone needs to keep the product on its home screen (H-7). */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Storehand',
    short_name: 'Storehand',
    start_url: '/',
    display: 'standalone',
    background_color: '#f7f4ec',
    theme_color: '#f7f4ec',
    icons: [
      { src: '/pictures/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/pictures/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/pictures/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
