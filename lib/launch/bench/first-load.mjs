import { request } from 'node:http'

/** Compressed bytes of a page's scripts and styles, as a browser fetches them at the first visit. */
export async function firstLoad({ port, path, headers = {} }) {
  const html = (await fetchBytes(port, path, headers, 'identity')).toString()
  const files = new Set([...html.matchAll(/\/_next\/static\/[^"'\\ ]+?\.(?:js|css)/g)].map((match) => match[0]))
  let bytes = 0
  for (const file of files) bytes += (await fetchBytes(port, file, {}, 'gzip')).length
  return bytes
}

function fetchBytes(port, path, headers, encoding) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { ...headers, 'accept-encoding': encoding } }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => resolve(Buffer.concat(chunks)))
    })
    asked.on('error', reject)
    asked.end()
  })
}
