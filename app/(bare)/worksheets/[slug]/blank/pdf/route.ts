import { blankAddress } from '@/app/(portal)/worksheets/addresses'
import { isOneTooMany } from '@/app/exports'
import { endpoint } from '@/app/gate'
import { download, refusal } from '@/app/paper/download'
import { paperIn } from '@/lib/papers'
import { sheetForm } from '@/lib/papers.form'
import { findWorksheet } from '@/lib/worksheets/shelf'

/** A worksheet to write on by hand, as a PDF. Nobody's words are in it, so it leaves no trace. */
export const GET = endpoint('worksheets.read', sheetForm, async (tx, { slug, paper }, me) => {
  const worksheet = findWorksheet(slug)
  if (!worksheet) return null
  const page = blankAddress(worksheet.slug)
  const on = paper ?? paperIn(me.timeZone)
  if (await isOneTooMany(tx, me, 'blanks')) return refusal({ page, paper: on }, 'many')
  return () => download({ page, name: `${worksheet.slug}-blank`, format: 'pdf', paper: on })
})
