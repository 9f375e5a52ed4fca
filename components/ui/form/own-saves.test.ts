import { describe, expect, it } from 'vitest'
import { meetOwnSave } from './own-saves'

describe('a page that comes late after one’s own saves (T-16)', () => {
  it('is passed when it was drawn with a save that was saved over since', () => {
    expect(meetOwnSave(['tall', 'small'], 'tall')).toEqual({ isSavedOver: true, awaited: ['small'] })
  })

  it('is met when it was drawn with the last, and then none is awaited, though others never came', () => {
    expect(meetOwnSave(['tall', 'small'], 'small')).toEqual({ isSavedOver: false, awaited: [] })
  })

  it('is met when it was drawn with a colleague’s, and when a colleague puts back what one had saved once', () => {
    expect(meetOwnSave(['tall'], 'brass')).toEqual({ isSavedOver: false, awaited: ['tall'] })
    const { awaited } = meetOwnSave(['tall'], 'tall')
    expect(meetOwnSave(awaited, 'tall').isSavedOver).toBe(false)
  })
})
