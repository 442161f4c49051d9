/** Where one writes: at the first step that is still open. */
export const sheetAddress = (slug: string) => `/worksheets/${slug}`

export const stepAddress = (slug: string, step: string) => `/worksheets/${slug}?step=${step}`

/** The whole sheet, to read and to finish. */
export const readAddress = (slug: string) => `/worksheets/${slug}/read`

/** The same as a sheet of paper; and one to write on by hand. */
export const printAddress = (slug: string) => `/worksheets/${slug}/print`
export const blankAddress = (slug: string) => `/worksheets/${slug}/blank`

/** What others share with one, and one of these. */
export const sharedAddress = '/worksheets/shared'
export const shareAddress = (id: string) => `${sharedAddress}/${id}`
