import type { Scope } from '@/lib/access/scope'
import { addAsset } from '@/lib/catalogue/save-asset'
import { keepFile } from '@/lib/files/keep-file'

const leaflets = [
  {
    name: 'Care of oiled oak',
    lines: ['Dust it with a dry, soft cloth.', 'Wipe up spilt water at once.', 'Oil it twice a year, along the grain.'],
  },
  {
    name: 'Delivery and returns',
    lines: [
      'We bring large pieces on Tuesdays and Thursdays.',
      'Two people carry, to any floor.',
      'What does not fit goes back within 30 days.',
    ],
  },
  {
    name: 'Gift wrapping',
    lines: ['Plain paper and a ribbon: free.', 'A box with a card: 4.50.', 'Ready within the hour, or sent for you.'],
  },
]

/** Leaflets that go with messages, as an admin keeps them among the assets. */
export async function tellAssets(admin: Scope) {
  for (const { name, lines } of leaflets) {
    const { id } = await keepFile(admin, { name: `${name}.pdf`, bytes: pdfOf(name, lines) })
    await addAsset(admin, { name, fileId: id })
  }
}

/** One page in a type every reader has; ISO 32000-1, 7.5. */
function pdfOf(title: string, lines: string[]): Buffer {
  const text = (text: string) => text.replace(/[()\\]/g, '\\$&')
  const body = lines.map((line) => `0 -24 Td (${text(line)}) Tj`).join('\n')
  const page = `BT /F1 24 Tf 64 500 Td (${text(title)}) Tj /F1 13 Tf 0 -16 Td\n${body}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const at = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.join('')}`
  return Buffer.from(
    `${file}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}
