import { sql } from 'drizzle-orm'

/** Ids or words of ours as one bound value, to be cast: `any(${array(ids)}::uuid[])`. One text, however many. */
export const array = (items: readonly string[]) => `{${items.join(',')}}`

/** Texts as one bound array, whatever is in them but line breaks. */
export const textArray = (texts: readonly string[]) => sql`string_to_array(${texts.join('\n')}, ${'\n'})`
