import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from './dates'
import { isTimeToLookBack, isWritable, storyKinds, suggestedKinds } from './practice'
import { choiceForm, lookBackForm, mantraForm, pulseForm } from './practice.form'
import { practiceTexts } from './practice-texts'

const day = fc.integer({ min: -900, max: 900 }).map(days => addDays('2026-03-02', days))

describe('a day of practice', () => {
  test('never more than five suggestions, none twice, and each kind of story comes round within five days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9 }), (today, own) => {
        const kinds = suggestedKinds(own, today)
        expect(kinds).toHaveLength(Math.max(0, 5 - own))
        expect(new Set(kinds).size).toBe(kinds.length)
        const week = [0, 1, 2, 3, 4].flatMap(days => suggestedKinds(own, addDays(today, days)))
        if (own < 5) expect(new Set(week)).toEqual(new Set(storyKinds))
      }),
    )
  })

  test('every kind of story has its words', () => {
    expect(new Set(storyKinds.map(kind => practiceTexts.en.kinds[kind])).size).toBe(storyKinds.length)
  })

  test('one looks back four hours after choosing, whatever the hour', () => {
    const chosen = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(chosen, fc.integer({ min: 0, max: 24 * 60 }), (chosenAt, minutes) => {
        const now = new Date(chosenAt.getTime() + minutes * 60_000)
        expect(isTimeToLookBack(chosenAt, now)).toBe(minutes >= 240)
      }),
    )
  })

  test('what was opened in a shift can be sent when the day has just turned, and no later', () => {
    const clock = { timeZone: 'Europe/Berlin', dayStarts: 4 }
    const opened = dayOf(new Date('2026-05-04T22:00:00Z'), clock)
    expect(isWritable(opened, dayOf(new Date('2026-05-05T01:30:00Z'), clock))).toBe(true)
    expect(isWritable(opened, dayOf(new Date('2026-05-05T03:30:00Z'), clock))).toBe(true)
    expect(isWritable(opened, dayOf(new Date('2026-05-06T03:30:00Z'), clock))).toBe(false)
    fc.assert(fc.property(day, today => !isWritable(addDays(today, 1), today)))
  })

  test('what a form sends is a day, words and a number from one to five', () => {
    const today = '2026-03-02'
    expect(choiceForm.parse({ day: today, words: ' I look up. ' })).toEqual({
      day: today,
      words: 'I look up.',
    })
    expect(choiceForm.safeParse({ day: today, words: '  ' }).success).toBe(false)
    expect(choiceForm.safeParse({ day: 'today', words: 'x' }).success).toBe(false)
    expect(choiceForm.safeParse({ day: today, words: 'x'.repeat(601) }).success).toBe(false)
    const back = { day: today, happened: 'partly', wentWell: null, heardIt: false }
    expect(lookBackForm.parse({ day: today, happened: 'partly', wentWell: '' })).toEqual(back)
    expect(lookBackForm.safeParse({ day: today }).success).toBe(false)
    expect(mantraForm.parse({ words: '' }).words).toBeNull()
    for (const rating of ['0', '6', '2.5', ''])
      expect(pulseForm.safeParse({ day: today, rating }).success).toBe(false)
    expect(pulseForm.parse({ day: today, rating: '5' }).rating).toBe(5)
  })
})
