import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { currentLocale } from '@/app/locale'
import type { Member } from '@/app/session'
import { ButtonLink } from '@/app/ui/button'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { unsentKey } from '@/app/unsent/key'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listExpectedSlugs } from '@/db/worksheet-expectations'
import { listShownSlugs } from '@/db/worksheet-shares'
import { listRounds } from '@/db/worksheets'
import { contentIn } from '@/lib/content'
import { newId } from '@/lib/ids'
import { isBlank } from '@/lib/worksheets/blank'
import { missingSteps } from '@/lib/worksheets/progress'
import { findWorksheet } from '@/lib/worksheets/shelf'
import { WordsClosed } from '../../account/closed'
import { readAddress, sheetAddress, stepAddress } from '../addresses'
import { BeginForm } from '../begin-form'
import { guidesBeside } from '../guides-beside'
import { Privacy } from '../privacy'
import { readGuides } from '../read-guides'
import { readRound } from '../read-round'
import { Sheet } from './sheet'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ step?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const worksheet = findWorksheet((await params).slug)
  if (!worksheet) return {}
  const { title } = contentIn(worksheet.texts, await currentLocale()).texts
  return { title: (await words('worksheets'))('page_title', { title }) }
}

export default whole(SheetPage)

/** Where one writes, at the step that the address names; before the first round, what awaits one. */
async function SheetPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { me, expected, shared, round, sheet, guides } = await view('worksheets.read', async (tx, me) => {
    if (!findWorksheet(slug)) return null
    const [rounds, slugs, shown] = await Promise.all([
      listRounds(tx, slug, me),
      listExpectedSlugs(tx, me.ownTeams),
      listShownSlugs(tx, me),
    ])
    const round = rounds.at(-1)
    const sheet = round ? await readRound(tx, slug, round) : null
    return {
      me,
      expected: slugs.includes(slug),
      shared: shown.includes(slug),
      round,
      sheet,
      guides: sheet && (await readGuides(tx, sheet.worksheet, me)),
    }
  })
  const t = await words('worksheets')
  const locale = await currentLocale()
  if (me.reset?.closed) return <Closed slug={slug} me={me} />
  if (!round || !sheet || !guides) return <Before slug={slug} expected={expected} id={newId(me.now)} />

  const { worksheet, entries, revisions } = sheet
  const { step } = await searchParams
  if (!worksheet.steps.some(each => each.key === step)) {
    // Whoever has just begun is led to the very first step, also where it is optional.
    const open = entries.every(isBlank) ? worksheet.steps[0] : missingSteps(entries)[0]
    redirect(open && !round.finishedOn ? stepAddress(slug, open.key) : readAddress(slug))
  }
  const { texts, lang } = contentIn(worksheet.texts, locale)
  return (
    <ClientWords namespaces={['worksheets', 'sign_in']}>
      <Page
        title={
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
        }
        intro={<Privacy expected={expected} shared={shared} />}
        actions={
          <ButtonLink kind="quiet" href={readAddress(slug)}>
            {t('whole_sheet')}
          </ButtonLink>
        }
      >
        <Sheet
          key={round.id}
          worksheet={worksheet}
          locale={locale}
          round={round.id}
          member={{ id: me.memberId, name: me.name }}
          unsent={{ key: unsentKey(me.identityId), now: me.now.getTime() }}
          guides={Object.fromEntries(worksheet.steps.map(step => [step.key, guidesBeside(step, guides)]))}
          given={entries.map(entry => ({
            key: entry.step.key,
            answer: entry.answer,
            revision: revisions[entry.step.key] ?? 0,
          }))}
        />
      </Page>
    </ClientWords>
  )
}

/** While somebody's words are closed, a sentence stands where they would. */
async function Closed({ slug, me }: { slug: string; me: Member }) {
  const worksheet = findWorksheet(slug)
  if (!worksheet) return null
  const { texts, lang } = contentIn(worksheet.texts, await currentLocale())
  return (
    <Page
      title={
        <span data-content="" lang={lang}>
          {texts.title}
        </span>
      }
    >
      <WordsClosed me={me} />
    </Page>
  )
}

/** Before the first round: what it is about, its steps, who can read it, and the one button. */
async function Before({ slug, expected, id }: { slug: string; expected: boolean; id: string }) {
  const t = await words('worksheets')
  const locale = await currentLocale()
  const worksheet = findWorksheet(slug)
  if (!worksheet) return null
  const { texts, lang } = contentIn(worksheet.texts, locale)
  return (
    <ClientWords namespaces={['worksheets']}>
      <Page
        title={
          <span data-content="" lang={lang}>
            {texts.title}
          </span>
        }
        intro={
          <span data-content="" lang={lang}>
            {texts.intro}
          </span>
        }
      >
        <section className="grid gap-4" aria-labelledby="steps">
          <h2 id="steps">{t('steps')}</h2>
          <ol className="grid max-w-xl border-line border-t">
            {worksheet.steps.map((step, at) => (
              <li key={step.key} className="flex min-h-11 items-center gap-4 border-line border-b py-2">
                <span aria-hidden="true" className="w-5 font-serif text-brass text-lg tabular-nums">
                  {at + 1}
                </span>
                <span data-content="" lang={lang}>
                  {contentIn(step.texts, locale).texts.title}
                </span>
                {step.optional && <span className="text-ink-soft text-sm">{t('step_optional')}</span>}
              </li>
            ))}
          </ol>
        </section>
        {worksheet.warmUp && <WarmUp slug={worksheet.warmUp} />}
        <p>
          <Privacy expected={expected} />
        </p>
        <BeginForm hidden={{ id, slug, number: '1' }}>{t('begin')}</BeginForm>
      </Page>
    </ClientWords>
  )
}

/** The way to another sheet that makes a good start. */
async function WarmUp({ slug }: { slug: string }) {
  const t = await words('worksheets')
  const worksheet = findWorksheet(slug)
  if (!worksheet) return null
  const { texts, lang } = contentIn(worksheet.texts, await currentLocale())
  return (
    <p>
      {t('warm_up')}{' '}
      <Link href={sheetAddress(slug)} className="link inline-flex min-h-11 items-center">
        <span data-content="" lang={lang}>
          {texts.title}
        </span>
      </Link>
    </p>
  )
}
