import type { APIResponse, Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** In points, upright. */
export const papers = { a4: [595, 842], letter: [612, 792] } as const

/** What a reader, or somebody who has it read aloud, finds in a PDF. */
export const readPdf = async (bytes: Buffer) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      return { size: page.view.slice(2), text: items.map(item => ('str' in item ? item.str : '')).join(' ') }
    }),
  )
  const { info } = await pdf.getMetadata()
  return {
    title: String((info as { Title?: string }).Title),
    language: String((info as { Language?: string }).Language),
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    headings: ((await pdf.getOutline()) ?? []).length,
    sizes: pages.map(({ size }) => size.map(Math.round)),
    text: bare(pages.map(({ text }) => text).join(' ')),
  }
}

/** Letters and figures alone: lines and pages break where they like, and a number stands in the margin of each. */
export const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Asks for a file as a link would, in the name of whoever the page is signed in as. */
export const fetched = async (page: Page, address: string): Promise<APIResponse> =>
  page.request.get(new URL(address, page.url()).href, { maxRedirects: 0 })
