import { Fold } from '@/app/ui/fold'
import { words } from '@/app/words'
import { contentIn } from '@/lib/content'
import type { StandardTemplate } from '@/lib/standard-templates/template'
import { categoryName } from '../category'
import { GuidanceText } from '../guidance-text'

/** What a template says: what it is about, the pledge and its measure, and how one does it in a fold. */
export async function TemplateText({ template, locale }: { template: StandardTemplate; locale: string }) {
  const t = await words('standards')
  const { category, measure } = template
  const { texts, lang } = contentIn(template.texts, locale)
  const { ownCategory = null, metric = '', unit = '', toldCustomers } = texts
  return (
    <>
      <p className="text-ink-soft text-sm">
        {category === 'own' ? (
          <span data-content="" lang={lang}>
            {ownCategory}
          </span>
        ) : (
          categoryName(t, { category, ownCategory })
        )}
      </p>
      <p data-content="" lang={lang} className="font-serif text-lg">
        {texts.pledge}
      </p>
      {measure && <p>{t('measured', { ...measure, metric, unit })}</p>}
      <Fold label={t('guidance')} ruled>
        <div data-content="" lang={lang}>
          <GuidanceText>{texts.guidance}</GuidanceText>
        </div>
        {toldCustomers && (
          <div>
            <p className="font-medium">{t('told_customers')}</p>
            <p data-content="" lang={lang}>
              {toldCustomers}
            </p>
          </div>
        )}
      </Fold>
    </>
  )
}
