import type { Metadata } from 'next'
import { ClientWords } from '@/app/client-words'
import { view } from '@/app/gate'
import { Link } from '@/app/ui/link'
import { Page } from '@/app/ui/page-frame'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { listAdopted } from '@/db/standard-adoption'
import { contentIn } from '@/lib/content'
import { shelf, templateKinds } from '@/lib/standard-templates/shelf'
import { AdoptForm } from './adopt-form'
import { TemplateText } from './template-text'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('templates_title'),
})

type Props = { searchParams: Promise<{ kind?: string | string[] }> }

export default whole(Templates)

/** Standards written beforehand, by kind of organization, to be taken as drafts. */
async function Templates({ searchParams }: Props) {
  const { me, adopted } = await view('standards.adopt', async (tx, me) => ({
    me,
    adopted: await listAdopted(tx),
  }))
  const t = await words('standards')
  const { kind: asked } = await searchParams
  const kind = templateKinds.find(each => each === asked) ?? 'hotel'
  const offered = shelf[kind].map(template => {
    const { texts, lang } = contentIn(template.texts, me.locale)
    const takenAs = adopted.find(standard => standard.template === template.key)?.id ?? null
    const text = <TemplateText key={template.key} template={template} locale={me.locale} />
    return { key: template.key, title: texts.title, lang, text, takenAs }
  })
  return (
    <ClientWords
      namespaces={[
        'standards.field_templates',
        'standards.field_templates_help',
        'standards.templates_all_taken',
        'standards.taken',
        'standards.adopt',
      ]}
    >
      <Page title={t('templates_title')} intro={t('templates_intro')}>
        <nav aria-label={t('templates_kinds')}>
          <ul className="flex flex-wrap gap-2">
            {templateKinds.map(each => (
              <li key={each}>
                <Link
                  href={`/standards/templates?kind=${each}`}
                  aria-current={each === kind ? 'page' : undefined}
                  className="inline-flex min-h-11 items-center rounded-md border border-field bg-sheet px-4 hover:text-navy aria-[current]:border-navy aria-[current]:font-medium aria-[current]:ring-1 aria-[current]:ring-navy"
                >
                  {t(`kind_${each}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <AdoptForm key={kind} offered={offered} />
      </Page>
    </ClientWords>
  )
}
