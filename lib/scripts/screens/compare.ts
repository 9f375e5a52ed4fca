import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Softened edges of letters and lines are no difference: of 255. */
const tolerance = 24

/**
 * Compares the pictures of two folders by their names. `different` tells those that are not alike, with the share of pixels; both of each are
 * put side by side into a third folder. One that is missing, or of another size, differs as a whole where it is beyond the other.
 */
export async function compareFolders(before: string, after: string, into: string) {
  mkdirSync(into, { recursive: true })
  const names = [...new Set([...readdirSync(before), ...readdirSync(after)])].sort()
  const different: { name: string; share: number }[] = []
  for (const name of names) {
    const share = await shareOfDifference(join(before, name), join(after, name), join(into, name))
    if (share > 0) different.push({ name, share })
  }
  return { alike: names.length - different.length, different }
}

async function shareOfDifference(one: string, other: string, into: string): Promise<number> {
  const sizes = await Promise.all(
    [one, other].map((file) =>
      sharp(file)
        .metadata()
        .catch(() => null),
    ),
  )
  const [a, b] = sizes
  if (!a || !b) return 1
  const width = Math.max(a.width, b.width)
  const height = Math.max(a.height, b.height)
  const pixels = await Promise.all(
    [one, other].map((file) =>
      sharp(file).flatten().resize({ width, height, fit: 'contain', position: 'left top', background: '#f0f' }).raw().toBuffer(),
    ),
  )
  const [before, after] = pixels
  if (!before || !after) return 1
  let differing = 0
  for (let at = 0; at < before.length; at += 3)
    if ([0, 1, 2].some((channel) => Math.abs((before[at + channel] ?? 0) - (after[at + channel] ?? 0)) > tolerance)) differing++
  if (differing > 0)
    await sharp({ create: { width: width * 2 + 10, height, channels: 3, background: '#f0f' } })
      .composite([
        { input: one, left: 0, top: 0 },
        { input: other, left: width + 10, top: 0 },
      ])
      .png()
      .toFile(into)
  return differing / (width * height)
}
