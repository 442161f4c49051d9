import type { Format } from '@/app/format'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { StandardVersion } from '@/db/standards'

/** Every published version, newest first; old ones stay readable. */
export async function Versions({ versions, format }: { versions: StandardVersion[]; format: Format }) {
  const t = await words('standards')
  return (
    <section className="grid gap-3" aria-labelledby="versions">
      <h2 id="versions">{t('history')}</h2>
      <ol className="grid gap-1">
        {versions.map(version => (
          <li key={version.id}>
            <details className="border-line border-b">
              <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3">
                {t('published_on', {
                  number: version.number,
                  date: version.publishedAt ? format.date(version.publishedAt) : '',
                })}
                <span className="text-ink-soft text-sm">{t(version.change)}</span>
              </summary>
              <div className="grid gap-2 pb-4">
                {version.whatChanged && <Words className="text-ink-soft">{version.whatChanged}</Words>}
                <Words>{version.pledge}</Words>
                {version.guidance && <Words className="text-sm">{version.guidance}</Words>}
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
