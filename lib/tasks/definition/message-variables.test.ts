import { describe, expect, it } from 'vitest'
import { replaceVariables, unknownVariables } from './message-variables'

describe('the places of a message (G-7)', () => {
  it('are known however they are spaced', () => {
    expect(unknownVariables('{{customer.name}} {{ store.name }} {{&nbsp;order.product }}')).toEqual([])
    expect(replaceVariables('Dear {{ customer.given_name }}', (name) => `[${name}]`)).toBe('Dear [customer.given_name]')
  })

  it('that are mistyped, that are tags, or that never end, are named once each', () => {
    const text =
      '{{ nothing.here }} {{ customer.given_nam }} {% evil %} {{ nothing.here }} {{ customer.name | upcase }} {{ store.name'
    expect(unknownVariables(text)).toEqual([
      '{{ nothing.here }}',
      '{{ customer.given_nam }}',
      '{% evil %}',
      '{{ customer.name | upcase }}',
      '{{ store.name',
    ])
    expect(unknownVariables('{'.repeat(20_000)).length).toBeLessThan(3)
  })
})
