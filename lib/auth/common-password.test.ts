import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './common-password'

const own = ['priya.raman@larchandlinden.example', 'Priya Raman']

describe('what everybody tries first (Q-A1)', () => {
  it.each([
    'passwordpassword1',
    'butterflybutterfly',
    'Manchester1998manchester',
    'Sunshine!2024!!!',
    'P@ssw0rdP@ssw0rd',
    'realmadrid 2026 realmadrid',
    'storehandstorehand',
    'Polska1234567890',
    'contraseña2026contraseña',
    'priyaraman priyaraman',
    'larchandlinden2026',
    'priya.raman@larchandlinden.example',
    'aaaaaaaaaaaaaaaa',
    '987654321098765',
    'qwertyuiopasdfghjkl',
  ])('%s is refused', (password) => expect(isCommonPassword(password, own)).toBe(true))

  it.each([
    'oak shelves by the window',
    'a steady lamp, a green chair',
    'trzy krzesła i stół',
    'la mesa está en el patio',
    'sunshine on monkey island',
  ])('%s is a phrase of one’s own', (password) => expect(isCommonPassword(password, own)).toBe(false))
})
