/** What is used of a package that says no types. */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'woff2' | 'truetype'
    variationAxes?: Record<string, number | { min: number; max: number; default: number }>
    keepFeatures?: string[]
    keepAllGlyphs?: boolean
  }
  export default function subsetFont(font: Buffer, letters: string | undefined, options: Options): Promise<Buffer>
}
