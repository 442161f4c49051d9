import writeExcelFile from 'write-excel-file/node'
import { csvOf, isOneTooMany, tooManyExports } from '@/app/exports'
import { formatFor } from '@/app/format'
import { endpoint } from '@/app/gate'
import { readMatrix } from '@/db/acceptance-matrix'
import { addAuditEntry } from '@/db/audit'
import { narrowScope } from '@/db/scope'
import { newId } from '@/lib/ids'
import { matrixFileForm } from '@/lib/matrix'
import { matrixLines } from '../lines'

/** More people than any organization of ours has. */
const all = 100_000

const kinds = {
  csv: {
    type: 'text/csv; charset=utf-8',
    made: async (lines: string[][]) => csvOf(lines),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    made: async (lines: string[][]) =>
      new Uint8Array(
        await writeExcelFile(
          lines.map((line, at) =>
            line.map(value => ({ value, type: String, ...(at === 0 && { fontWeight: 'bold' as const }) })),
          ),
        ).toBuffer(),
      ),
  },
}

/** What the matrix shows, all pages of it, as a file. Whoever takes it away leaves a trace. */
export const GET = endpoint(
  'standards.export-matrix',
  matrixFileForm,
  async (tx, { format: kind, filter }, me, scope) => {
    const narrowed = filter.team ? await narrowScope(tx, scope, filter.team) : scope
    if (!narrowed) return null
    const { today, timeZone } = me
    const matrix = await readMatrix(
      tx,
      { scope: narrowed, filter, today, timeZone },
      { size: all, number: 1 },
    )
    if (await isOneTooMany(tx, me)) return tooManyExports()
    await addAuditEntry(tx, {
      id: newId(me.now),
      memberId: me.memberId,
      deed: 'standards.export-matrix',
      subjectId: filter.team,
    })
    const lines = await matrixLines(matrix, formatFor(me.locale, 'UTC'), today)
    const { type, made } = kinds[kind]
    return async () =>
      new Response(await made(lines), {
        headers: {
          'cache-control': 'no-store',
          'content-type': type,
          'content-disposition': `attachment; filename="standards-${today}.${kind}"`,
        },
      })
  },
)
