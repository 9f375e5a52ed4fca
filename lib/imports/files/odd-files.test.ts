import { describe, expect, it } from 'vitest'
import { fileJudged } from './column-signs'
import { delimiterOf } from './csv-cells'
import { inspectFile } from './inspect-file'

const text = (text: string) => () => [new TextEncoder().encode(text)]
const refusal = (words: string) =>
  inspectFile(text(words)).then(
    () => null,
    (error) => error.key,
  )

describe('a file that is nearly a list (Q-D1)', () => {
  it('is parted by the sign that parts, not by one that stands in its words', () => {
    expect(delimiterOf('id;address, city\n1;Main, NY\n2;High, LA\n')).toBe(';')
    expect(delimiterOf('n\tm, k\n1\t2, 3\n')).toBe('\t')
    expect(delimiterOf('a,b;c\n1,2;3\n')).toBe(',')
    expect(delimiterOf('name, city\nIda, Bath\n')).toBe(',')
  })

  it('is told to be a web page, XML or JSON, whatever it is called', async () => {
    const page = '<!doctype html>\n<html><body><table>\n<tr><td>number</td></tr>\n</table></body></html>'
    expect(await refusal(page)).toBe('imports.noList.web')
    expect(await refusal('\ufeff<table><tr><td>a</td></tr></table>')).toBe('imports.noList.web')
    expect(await refusal('<?xml version="1.0"?>\n<stores><store/></stores>')).toBe('imports.noList.xml')
    expect(await refusal('[{"number": 1}]')).toBe('imports.noList.json')
    expect(await refusal('{"stores": []}')).toBe('imports.noList.json')
    expect(await refusal('number,name\n1,"<b>x</b>"\n')).toBeNull()
    expect(await refusal('{braces},name\n1,x\n')).toBeNull()
  })

  it('shows how its days with dots are read, which nobody can choose (D-1)', async () => {
    const { headers, signs } = await inspectFile(text('number,due,note\n1,03.11.2026,a\n2,04.11.2026,b\n'))
    expect(fileJudged({ dayFields: ['due'] }, headers, { due: 'due' }, signs).days).toMatchObject({
      value: 'dmy',
      isSure: true,
      isFixed: true,
      example: '03.11.2026',
    })
    const both = await inspectFile(text('number,due\n1,03.11.2026\n2,11/30/2026\n'))
    expect(fileJudged({ dayFields: ['due'] }, both.headers, { due: 'due' }, both.signs).days).toEqual({
      value: 'mdy',
      isSure: true,
      isMixed: false,
      example: '11/30/2026',
    })
  })

  it('may have titles above its heads', async () => {
    const titled = await inspectFile(
      text('Customer list - exported 12.11.2026;;;\n;;;\nCustomer ID;First Name;Last Name;Email\nZ1;Ida;Holm;z1@c.example\n'),
    )
    expect(titled).toMatchObject({
      headers: ['Customer ID', 'First Name', 'Last Name', 'Email'],
      sample: [['Z1', 'Ida', 'Holm', 'z1@c.example']],
    })
    const bare = await inspectFile(text('Customers of the season\n\nNumber,Name,Email\n1,Ida,i@c.example\n'))
    expect([bare.headers, bare.reading.headLine]).toEqual([['Number', 'Name', 'Email'], 3])
    expect((await inspectFile(text('Name\nIda\nBo\n'))).headers).toEqual(['Name'])
  })

  it('may have blanks before its quotes', async () => {
    const { headers, sample } = await inspectFile(text('Customer ID, First Name\n"Q1", "Ida, Maria"\n'))
    expect([headers, sample]).toEqual([['Customer ID', 'First Name'], [['Q1', 'Ida, Maria']]])
  })
})
