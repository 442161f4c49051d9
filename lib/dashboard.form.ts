import * as z from 'zod'
import { readFilter } from './dashboard'

/** What is asked for as a file: the dashboard that an address shows, or one figure of it. */
export const downloadForm = z
  .looseObject({ figure: z.string().optional() })
  .transform(({ figure, ...query }) => ({
    figure: figure ?? null,
    filter: readFilter(query as Record<string, string | undefined>),
  }))
