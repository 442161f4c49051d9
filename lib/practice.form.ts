import * as z from 'zod'
import { choice, number, tick } from './fields.schema'
import { happenings, room } from './practice'
import { line, optionalLine, optionalProse, prose, uuidSchema } from './text.schema'

/** The day that a form was opened on: it is the key of what is kept, so that sending twice keeps one. */
const day = z.iso.date('not_an_id')

export const setAsideForm = z.object({ id: uuidSchema, words: prose(room.setAside) })

export const letGoForm = z.object({ id: uuidSchema })

/** Without words the mantra is ours again. */
export const mantraForm = z.object({ words: optionalLine(room.mantra) })

/** A suggestion is sent by its own button, in its words. */
export const choiceForm = z.object({ day, words: prose(room.choice) })

export const lookBackForm = z.object({
  day,
  happened: choice(happenings),
  wentWell: optionalProse(room.wentWell),
  heardIt: tick,
})

export const pulseForm = z.object({ day, rating: number({ min: 1, max: 5, whole: true }) })

/** Why one does this work, in a line. */
export const reasonForm = z.object({ id: uuidSchema, words: line(300) })

export const reasonIdForm = z.object({ id: uuidSchema })
