import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { encodings } from './character-set'
import { encodingOf } from './file-encoding'

const polish = 'Nazwisko;Imię;Miasto\nŚliwa;Zdzisława;Pąchów\nŹdźbło;Łucja;Łódź\nWójcik;Bożena;Gdańsk\n'
const spanish = 'Nombre;Ciudad\nJosé Núñez;Málaga\nMaría Peña;Cádiz\nÁngel Ibáñez;León\n'
const german = 'Name;Stadt\nJürgen Müßig;Köln\nÄnne Groß;Würzburg\n'
const french = 'Nom;Ville\nLéa Lefèvre;Orléans\nHélène Çelik;Besançon\nNoël Gaëtan;Nîmes\n'

describe('the letters of a file in an encoding nobody names (Q-D1)', () => {
  it.each([
    ['Polish', 'windows-1250', polish],
    ['Polish', 'iso-8859-2', polish],
    ['Polish', 'cp852', polish],
    ['Polish', 'maccenteuro', polish],
    ['Spanish', 'windows-1252', spanish],
    ['Spanish', 'macintosh', spanish],
    ['Spanish', 'cp850', spanish],
    ['German', 'windows-1252', german],
    ['German', 'macintosh', german],
    ['French', 'windows-1252', french],
    ['French', 'macintosh', french],
  ])('are read as they were written: %s in %s', async (_, encoding, text) => {
    const bytes = iconv.encode(text, encoding)
    expect(iconv.decode(bytes, await encodingOf(() => [bytes]))).toBe(text)
  })

  it('are judged by the whole file, wherever its first such letter stands', async () => {
    const bytes = iconv.encode(`a;b\n${'plain;words\n'.repeat(40_000)}${polish}`, 'iso-8859-2')
    expect(await encodingOf(() => [bytes.subarray(0, 300_000), bytes.subarray(300_000)])).toBe('iso-8859-2')
  })

  it('can be read in every encoding that is offered', () => {
    expect(encodings.filter((encoding) => !iconv.encodingExists(encoding))).toEqual([])
  })
})
