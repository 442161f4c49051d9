import { randomBytes } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { openKept, sealKept } from './kept'

vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test')

const now = new Date('2026-11-21T09:00:00Z')
const later = new Date('2026-11-21T09:16:00Z')
const kept = {
  values: { id: 'x', welcome: '4', comment: 'Warm <b>bread</b> ☕ خبز' },
  errors: { overall: 'required' },
}

describe('a refused answer', () => {
  test('comes back as it was', () => {
    expect(openKept(sealKept(kept, '0123456789', now), '0123456789', now)).toEqual(kept)
  })
  test('cannot be read on its way', () => {
    const sealed = Buffer.from(sealKept(kept, '0123456789', now), 'base64url').toString('latin1')
    expect(sealed).not.toContain('bread')
  })
  test('is gone after a quarter of an hour, and for another link', () => {
    const sealed = sealKept(kept, '0123456789', now)
    expect(openKept(sealed, '0123456789', later)).toBeNull()
    expect(openKept(sealed, '012345678a', now)).toBeNull()
  })
  test('cannot be altered, and junk is nothing', () => {
    const sealed = sealKept(kept, '0123456789', now)
    for (const junk of [
      sealed.slice(2),
      sealed.replace(sealed[40] ?? '', sealed[40] === 'A' ? 'B' : 'A'),
      '',
      'x',
      'x'.repeat(50_000),
      undefined,
      ['x'],
      '\u0000',
    ])
      expect(openKept(junk, '0123456789', now)).toBeNull()
  })
  test('fits an address, however long the comment: then as much of its beginning as fits', () => {
    const comment = Array.from(randomBytes(40_000), byte => String.fromCodePoint(0x4e00 + byte * 64)).join('')
    const sealed = sealKept({ ...kept, values: { welcome: '4', comment } }, '0123456789', now)
    expect(sealed.length).toBeLessThanOrEqual(12_000)
    const back = openKept(sealed, '0123456789', now)?.values
    expect(back?.welcome).toBe('4')
    expect(back?.comment?.length).toBeGreaterThan(1_000)
    expect(comment.startsWith(back?.comment ?? '-')).toBe(true)
  })
  test('of four thousand characters that people write comes back whole', () => {
    const comment = 'Nobody told us when breakfast ends, and the coffee was cold again on Sunday. '.repeat(51)
    const sealed = sealKept({ ...kept, values: { comment } }, '0123456789', now)
    expect(openKept(sealed, '0123456789', now)?.values.comment).toBe(comment)
  })
})
