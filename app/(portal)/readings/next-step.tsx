import { ButtonLink } from '@/app/ui/button'
import { words } from '@/app/words'
import { letterSheet } from '@/lib/readings'
import { BeginForm } from '../worksheets/begin-form'

/** After the last reading: a new letter, or the vision alone. */
export async function NextStep({ id, isBegun, next }: { id: string; isBegun: boolean; next: number }) {
  const t = await words('readings')
  return (
    <section aria-labelledby="next" className="grid max-w-3xl grid-cols-1 gap-4 border-line border-t pt-6">
      <h2 id="next">{t('next_title')}</h2>
      <p>{t('next')}</p>
      <div className="flex flex-wrap gap-3">
        {isBegun ? (
          <ButtonLink href={`/worksheets/${letterSheet}`}>{t('go_on_writing')}</ButtonLink>
        ) : (
          <BeginForm kind="quiet" hidden={{ id, slug: letterSheet, number: String(next) }}>
            {t('new_letter')}
          </BeginForm>
        )}
        <ButtonLink kind="quiet" href="/today">
          {t('keep_vision')}
        </ButtonLink>
      </div>
    </section>
  )
}
