import { buttonLook } from '@/app/ui/button'
import { errorText } from '@/app/ui/error-text'
import { Ladder, Scale } from '@/app/ui/scale'
import { words } from '@/app/words'
import { needs, ratings, wouldReturn } from '@/lib/feedback'

type Texts = Record<string, string>

/** The whole survey on one page; it posts to the address beside it. */
export async function SurveyForm({
  code,
  teamName,
  values,
  errors,
  tooMuch,
}: {
  code: string
  teamName: string
  values: Texts
  errors: Texts
  /** More came than the server takes at once, so that it could not be read. */
  tooMuch: boolean
}) {
  const t = await words('survey')
  const explain = await words('errors')
  const problem = (name: string) => {
    const key = errors[name]
    return key && (key === 'required' ? t('required') : errorText(explain, key))
  }
  const wrong = Object.keys(errors).filter(name => name !== 'overall')
  const send = (
    <button
      type="submit"
      className={`${buttonLook()} w-full text-lg sm:w-auto sm:justify-self-start sm:px-10`}
    >
      {t('send')}
    </button>
  )

  return (
    <form method="post" action={`/s/${code}/send`} className="grid gap-8">
      <input type="hidden" name="id" value={values.id ?? ''} />
      {(tooMuch || wrong.length > 0) && (
        <p role="alert" className="border-coral border-s-4 ps-4 font-medium text-coral">
          {tooMuch ? t('too_much') : errors.id ? explain('not_an_id') : t('look_again')}
        </p>
      )}
      <Ladder
        id="overall"
        name="overall"
        legend={t('overall')}
        chosen={values.overall}
        problem={problem('overall')}
        options={ratings
          .toReversed()
          .map(rating => ({ value: String(rating), label: t(`overall_${rating}`) }))}
      />
      <div className="grid gap-3">
        {send}
        <p className="text-ink-soft text-sm">{t('what_happens', { team: teamName })}</p>
      </div>
      <section className="grid gap-8 border-line border-t pt-8" aria-labelledby="more">
        <div className="grid gap-1">
          <h2 id="more">{t('more_title')}</h2>
          <p className="text-ink-soft">{t('more_intro')}</p>
        </div>
        {needs.map(need => (
          <Scale
            key={need}
            id={need}
            name={need}
            legend={t(`need_${need}`)}
            ends={[t('not_at_all'), t('completely')]}
            chosen={values[need]}
            problem={problem(need)}
            options={ratings.map(rating => ({ value: String(rating), label: String(rating) }))}
          />
        ))}
        <Scale
          id="wouldReturn"
          name="wouldReturn"
          legend={t('would_return')}
          chosen={values.wouldReturn}
          problem={problem('wouldReturn')}
          options={wouldReturn.map(value => ({ value, label: t(`would_return_${value}`) }))}
        />
        <div className="grid gap-1.5">
          <label htmlFor="comment" className="font-medium">
            {t('comment')}
          </label>
          <textarea
            id="comment"
            name="comment"
            rows={5}
            dir="auto"
            defaultValue={values.comment ?? ''}
            aria-invalid={errors.comment !== undefined}
            aria-describedby={errors.comment ? 'comment-problem comment-help' : 'comment-help'}
            className="field-sizing-content min-h-36 w-full rounded-md border border-field bg-sheet px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-coral"
          />
          <p id="comment-help" className="text-ink-soft text-sm">
            {t('comment_help')}
          </p>
          {errors.comment && (
            <p id="comment-problem" className="font-medium text-coral text-sm">
              {problem('comment')} {errors.comment.startsWith('too_long') && t('beginning_kept')}
            </p>
          )}
        </div>
        {send}
      </section>
    </form>
  )
}
