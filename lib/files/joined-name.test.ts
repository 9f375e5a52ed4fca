import { describe, expect, it } from 'vitest'
import { eachOnce, joinedName } from './joined-name'

describe('a file that goes by several names', () => {
  it('goes by all of them, each once, with one ending', () => {
    expect(joinedName('Mug.jpg', 'Jug.jpg')).toBe('Mug, Jug.jpg')
    expect(joinedName('Mug, Jug.jpg', 'Jug.jpg')).toBe('Mug, Jug.jpg')
    expect(joinedName('Mug, blue.jpg', 'Mug.jpg')).toBe('Mug, blue.jpg')
    expect(joinedName('Teamug.jpg', 'Mug.png')).toBe('Teamug, Mug.jpg')
    expect(joinedName(`${'a'.repeat(190)}.jpg`, 'Jug of glass.jpg')).toHaveLength(200)
  })

  it('is in a list once, where it came first', () => {
    const files = [
      { id: '1', name: 'Mug.jpg' },
      { id: '2', name: 'Care.pdf' },
      { id: '1', name: 'Jug.jpg' },
    ]
    expect(eachOnce(files)).toEqual([
      { id: '1', name: 'Mug, Jug.jpg' },
      { id: '2', name: 'Care.pdf' },
    ])
  })
})
