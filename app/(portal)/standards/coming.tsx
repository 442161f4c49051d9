import type { Format } from '@/app/format'
import { Link } from '@/app/ui/link'
import { Words } from '@/app/ui/words'
import { words } from '@/app/words'
import type { Version } from '@/db/standard-versions'
import { StandardText } from './standard-text'

/** What is published and starts on a later day. */
export async function Coming({
  id,
  versions,
  current,
  format,
  today,
}: {
  id: string
  versions: Version[]
  current: Version | null
  format: Format
  today: string
}) {
  const t = await words('standards')
  return versions.map(version => (
    <section
      key={version.id}
      aria-labelledby={`coming-${version.number}`}
      className="grid gap-4 border-brass border-t-2 pt-6"
    >
      <h2 id={`coming-${version.number}`}>
        {t('coming', { number: version.number, date: format.day(version.startsOn ?? today) })}
      </h2>
      {version.whatChanged && <Words>{version.whatChanged}</Words>}
      {current && (
        <Link
          className="link inline-flex min-h-11 items-center justify-self-start"
          href={`/standards/${id}/changes?from=${current.number}&to=${version.number}`}
        >
          {t('see_changes', { number: current.number })}
        </Link>
      )}
      <StandardText text={version} format={format} today={today} />
    </section>
  ))
}
