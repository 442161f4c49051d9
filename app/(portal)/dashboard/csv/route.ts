import { stringify } from 'csv-stringify/sync'
import { isOneTooMany, untilExportsAgain } from '@/app/exports'
import { formatFor } from '@/app/format'
import { endpoint } from '@/app/gate'
import { words } from '@/app/words'
import { addAuditEntry } from '@/db/audit'
import { readDashboard } from '@/db/dashboard'
import { downloadForm } from '@/lib/dashboard.form'
import { newId } from '@/lib/ids'
import { linesToDownload } from '../download'

/** Excel takes a file for UTF-8 only if it begins with this. */
const mark = '\uFEFF'

const file = (body: string, status: number, headers: Record<string, string>) =>
  new Response(body, { status, headers: { 'cache-control': 'no-store', ...headers } })

/** What the dashboard shows, as a file: the whole of it, or one figure. Whoever takes it away leaves a trace. */
export const GET = endpoint('dashboard.export', downloadForm, async (tx, { figure, filter }, me, scope) => {
  const dashboard = await readDashboard(tx, scope, filter, me)
  const lines = dashboard && (await linesToDownload(dashboard, formatFor(me.locale, me.timeZone), figure))
  if (!lines) return null
  if (await isOneTooMany(tx, me))
    return file((await words('dashboard'))('too_many_exports'), 429, {
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': untilExportsAgain,
    })
  await addAuditEntry(tx, {
    id: newId(me.now),
    memberId: me.memberId,
    deed: 'dashboard.export',
    subjectId: filter.team,
  })
  const name = ['dashboard', figure, dashboard.range.from, dashboard.range.to].filter(Boolean).join('-')
  return file(mark + stringify(lines, { escape_formulas: true }), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })
})
