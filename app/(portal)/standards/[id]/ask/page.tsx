import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { readStandard } from '@/db/standard-versions'
import { openQuestion } from '@/db/survey-questions'
import { isId, newId } from '@/lib/ids'
import { isMeasured } from '@/lib/standing'
import type { Asks } from '@/lib/survey-questions'
import { AskForm } from './ask-form'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standing'))('ask_title'),
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ asks?: string | string[] }> }

export default whole(AskPage)

/** Puts a question on a standard onto the surveys: how it was, or what customers would expect. */
async function AskPage({ params, searchParams }: Props) {
  const { id } = await params
  const { me, version, open } = await view('standards.ask-customers', async (tx, me) => {
    const standard = isId(id) ? await readStandard(tx, id, me.today) : null
    if (!standard?.current || standard.retiredAt) return null
    return { me, version: standard.current, open: await openQuestion(tx) }
  })
  const t = await words('standing')
  const measured = isMeasured(version) ? version : null
  const asks: Asks = measured && (await searchParams).asks === 'expected' ? 'expected' : 'experienced'
  const other = asks === 'expected' ? 'experienced' : 'expected'
  return (
    <ClientWords namespaces={['standing.ask']}>
      <Page
        title={t.rich('ask_of', { title: () => <bdi translate="no">{version.title}</bdi> })}
        intro={t(`ask_intro_${asks}`)}
      >
        <Words className="text-lg">{version.pledge}</Words>
        {open && (
          <p className="border-olive border-s-4 ps-4">
            {t.rich('ask_replaces', {
              title: () => <bdi translate="no">{open.title}</bdi>,
              words: () => <Words as="q">{open.words}</Words>,
            })}
          </p>
        )}
        <AskForm
          key={asks}
          id={newId(me.now)}
          standardId={id}
          asks={asks}
          words={measured ? t(`usual_${asks}`, { metric: measured.metric }) : ''}
          unit={measured?.unit ?? null}
        />
        {measured && (
          <p>
            <Link
              href={`/standards/${id}/ask?asks=${other}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t(`ask_${other}_instead`)}
            </Link>
          </p>
        )}
      </Page>
    </ClientWords>
  )
}
