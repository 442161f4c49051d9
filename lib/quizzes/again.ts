import { addDays, type Day } from '../dates'

/** The questions ask about the last two weeks: from this day on, none of those answered about is asked about again. */
export const againFrom = (lastDay: Day): Day => addDays(lastDay, 14)
