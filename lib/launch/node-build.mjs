import { createRequire } from 'node:module'

/** Packages' data files are taken in: Node 20 imports no JSON without being told what it is. */
const dataFiles = {
  name: 'data-files',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./].*\.json$/ }, ({ path }) => ({ path: createRequire(import.meta.url).resolve(path) })),
}

/** How esbuild makes TypeScript into one module that Node runs; packages stay in node_modules, but for their data. */
export const nodeBuild = {
  bundle: true,
  packages: 'external',
  plugins: [dataFiles],
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
}
