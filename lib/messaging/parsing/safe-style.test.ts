import { describe, expect, it } from 'vitest'
import { safeStyle } from './safe-style'

describe('the style of a received mail', () => {
  it.each([
    ['background:#1a73e8;color:#ffffff;padding:8px', 'background-color:#1a73e8;color:#ffffff;padding:8px'],
    ['background: url(https://x.example/a.png) no-repeat #0a0; color: white', 'background-color:#0a0;color:white'],
    ['background-color: rgb(26, 115, 232); color: white', 'background-color:rgb(26, 115, 232);color:white'],
    ['background: navy; color: white', 'background-color:navy;color:white'],
    ['background: url(https://x.example/a.png) no-repeat center; color: white; font-weight: bold', 'font-weight:bold'],
    ['background-image: url(x.png); color: #fff', ''],
    ['color: #fff', 'color:#fff'],
  ])('never leaves words that cannot be read: %s', (style, wanted) => expect(safeStyle(style)).toBe(wanted))

  it('loads and moves nothing', () => {
    for (const style of [
      'background:url(javascript:x)',
      'position:fixed',
      'width:expression(1)',
      'color:red;behavior:url(x)',
      '-moz-binding:url(x)',
    ])
      expect(safeStyle(style), style).not.toMatch(/url|position|expression|behavior|binding/)
  })
})
