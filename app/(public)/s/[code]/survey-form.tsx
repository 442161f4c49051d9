import { buttonLook } from '@/app/ui/button-look'
import { errorText } from '@/app/ui/error-text'
import { Ladder } from '@/app/ui/scale'
import { words } from '@/app/words'
import type { Survey } from '@/db/responses'
import { type CustomerKind, ratings } from '@/lib/feedback'
import { SurveyMore, type Texts } from './survey-more'

const sendLook = `${buttonLook()} w-full text-lg sm:w-auto sm:justify-self-start sm:px-10`

type Questions = {
  teamName: string
  customers: CustomerKind
  question?: Survey['question']
  /** What was typed before, where something was refused. */
  values?: Texts
  errors?: Texts
  /** More came than the server takes at once, so that it could not be read. */
  tooMuch?: boolean
}

/** The whole survey on one page; it posts to the address beside it. */
export async function SurveyForm({ code, ...questions }: Questions & { code: string }) {
  const t = await words('survey')
  return (
    <form method="post" action={`/s/${code}/send`} className="grid gap-8">
      <input type="hidden" name="id" value={questions.values?.id ?? ''} />
      <Questions
        {...questions}
        send={
          <button type="submit" className={sendLook}>
            {t('send')}
          </button>
        }
      />
    </form>
  )
}

/** The same to look at: nothing in it can be sent, and Send leads to the thanks. */
export async function SurveyPreview({ thanks, ...questions }: Questions & { thanks: string }) {
  const t = await words('survey')
  return (
    <div className="grid gap-8">
      <Questions
        {...questions}
        send={
          <a href={thanks} className={sendLook}>
            {t('send')}
          </a>
        }
      />
    </div>
  )
}

async function Questions({
  teamName,
  customers,
  question = null,
  values = {},
  errors = {},
  tooMuch = false,
  send,
}: Questions & { send: React.ReactNode }) {
  const t = await words('survey')
  const explain = await words('errors')
  const problem = (name: string) => {
    const key = errors[name]
    if (!key) return undefined
    if (key === 'required') return t('required')
    const said = errorText(explain, key)
    return key.startsWith('too_long') ? `${said} ${t('beginning_kept')}` : said
  }
  const wrong = Object.keys(errors).filter(name => name !== 'overall')
  return (
    <>
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
        <SurveyMore customers={customers} question={question} values={values} problem={problem} />
        {send}
      </section>
    </>
  )
}
