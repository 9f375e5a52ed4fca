import sharp from 'sharp'
import { Invalid } from '@/lib/errors'

const maxPixels = 1600

/**
 * A picture drawn anew, at most 1600 pixels long: upright, without where and when it was taken, and without anything hidden in the
 * file (Q-U1). Invalid when it cannot be drawn.
 */
export async function fitPicture(bytes: Buffer) {
  const picture = sharp(bytes, { limitInputPixels: 60_000_000, animated: false }).rotate()
  const fitted = picture.resize({ width: maxPixels, height: maxPixels, fit: 'inside', withoutEnlargement: true })
  try {
    const { hasAlpha } = await sharp(bytes).metadata()
    const drawn = hasAlpha ? fitted.png({ compressionLevel: 9 }) : fitted.jpeg({ quality: 82, mozjpeg: true })
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    return { content: data, contentType: hasAlpha ? 'image/png' : 'image/jpeg', width: info.width, height: info.height }
  } catch {
    throw new Invalid('errors.pictureBroken', {}, 'file')
  }
}
