/** Ids or words of ours as one bound value, to be cast: `any(${array(ids)}::uuid[])`. One text, however many. */
export const array = (items: readonly string[]) => `{${items.join(',')}}`
