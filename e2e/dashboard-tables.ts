import type { Page } from '@playwright/test'

/** The rows of the table behind a figure, as a reader sees them. */
export const tableOf = async (page: Page, name: string): Promise<string[][]> => {
  const rows = await page.locator(`figure#${name} tr`).all()
  return Promise.all(rows.map(row => row.locator('th, td').allTextContents()))
}

/** The fields of a file, line by line. */
export const readCsv = (text: string): string[][] => {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') lines.push([])
    if (end === '') break
  }
  return lines
}

/** The table in a file that stands under a question and its sentences. */
export const tableIn = (lines: string[][], question: string): string[][] => {
  const start = lines.findIndex(line => line.length === 1 && line[0] === question)
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(line => line.length === 1 && line[0] === '')
  return rest.slice(0, end === -1 ? undefined : end).filter(line => line.length > 1)
}
