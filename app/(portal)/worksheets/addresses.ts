/** Where one writes: at the first step that is still open. */
export const sheetAddress = (slug: string) => `/worksheets/${slug}`

export const stepAddress = (slug: string, step: string) => `/worksheets/${slug}?step=${step}`

/** The whole sheet, to read, to finish and to print. */
export const readAddress = (slug: string) => `/worksheets/${slug}/read`

/** What others share with one, and one of these. */
export const sharedAddress = '/worksheets/shared'
export const shareAddress = (id: string) => `${sharedAddress}/${id}`
