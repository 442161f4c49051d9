import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameTakenOut, takeNamesOut } from './names'

const team = ['Leo Lindqvist', 'Yasmin El-Sayed', 'Tomás Figueira', 'Jo de la Cruz']

describe('what customers said about a team', () => {
  test('loses whole names, first names and family names', () => {
    expect(takeNamesOut('Leo Lindqvist was kind, and so was Yasmin. Thank Mr Figueira.', team)).toBe(
      `${nameTakenOut} was kind, and so was ${nameTakenOut}. Thank Mr ${nameTakenOut}.`,
    )
  })
  test('loses them however they are written', () => {
    expect(takeNamesOut('leo’s colleague TOMÁS', team)).toBe(`${nameTakenOut}’s colleague ${nameTakenOut}`)
  })
  test('keeps words that only hold a name, and the small words of a name', () => {
    const words = 'We watched Napoleon at La Scala, de rien.'
    expect(takeNamesOut(words, team)).toBe(words)
  })
  test('keeps everything where there is nobody', () => {
    expect(takeNamesOut('Leo was kind.', [])).toBe('Leo was kind.')
  })
  test('survives names that mean something in a pattern', () => {
    expect(takeNamesOut('(Ann) [x] was here', ['(Ann) [x]', 'a.*b', '\\'])).toContain('was here')
  })
  test('never throws and never leaves a name standing as a word of its own', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,8}$/)
    fc.assert(
      fc.property(name, fc.string(), fc.string(), (who, before, after) => {
        const left = takeNamesOut(`${before} ${who} ${after}`, [who])
        expect(left.split(/[^\p{L}\p{M}\p{N}]+/u).map(word => word.toLowerCase())).not.toContain(
          who.toLowerCase(),
        )
      }),
    )
  })
})
