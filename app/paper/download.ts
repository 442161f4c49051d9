import { headers } from 'next/headers'
import type { Paper } from '@/lib/papers'
import { canDraw } from './browser'
import { draw, type Format } from './draw'
import { missingHeader, type Trouble } from './trouble'

type Wanted = {
  /** The page for paper, without what follows the question mark. */
  page: string
  /** What follows it, beside the paper. */
  query?: Record<string, string>
  /** Without its ending. */
  name: string
  format: Format
  paper: Paper
  single?: boolean
}

/**
 * The file of a page for paper, drawn for whoever asks; or, where that can't be done, the way back to the page, which
 * says why and offers the print dialog.
 */
export async function download({ page, query = {}, name, format, paper, single = false }: Wanted) {
  const path = `${page}?${new URLSearchParams({ ...query, paper })}`
  if (!canDraw()) return back(path, 'none')
  const drawn = await draw({
    path,
    cookies: (await headers()).get('cookie') ?? '',
    format,
    paper,
    single,
  })
  if ('failed' in drawn) return back(path, drawn.failed)
  if ('missing' in drawn) return back(path, 'letters', { 'set-cookie': missingHeader(drawn.missing) })
  return new Response(new Uint8Array(drawn.file), {
    headers: {
      'content-type': format === 'pdf' ? 'application/pdf' : 'image/png',
      'content-disposition': `attachment; filename="${name}-${paper}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

/** What is refused before anything is drawn: the way back to the page, which says why. */
export const refusal = (
  { page, query = {}, paper }: Pick<Wanted, 'page' | 'query' | 'paper'>,
  why: Trouble,
) => back(`${page}?${new URLSearchParams({ ...query, paper })}`, why)

const back = (path: string, trouble: Trouble, more: Record<string, string> = {}) =>
  new Response(null, {
    status: 303,
    headers: { location: `${path}&trouble=${trouble}`, 'cache-control': 'no-store', ...more },
  })
