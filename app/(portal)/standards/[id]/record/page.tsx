import type { Metadata } from 'next'
import { formatFor } from '@/app/format'
import { auditedView } from '@/app/gate'
import { Page } from '@/app/ui/page-frame'
import { PrintButton } from '@/app/ui/print-button'
import { Table } from '@/app/ui/table'
import { Words } from '@/app/ui/words'
import { whole } from '@/app/whole'
import { words } from '@/app/words'
import { acceptanceRecord } from '@/db/acceptance-history'
import { readStandard } from '@/db/standard-versions'
import { isId } from '@/lib/ids'
import { StandardText } from '../../standard-text'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('standards'))('record_title'),
})

export default whole(AcceptanceRecord)

/** For an auditor: who accepted which version, its text, when and how. That it was looked at stands in the trail. */
async function AcceptanceRecord({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { me, standard, record } = await auditedView(
    'standards.see-record',
    isId(id) ? id : null,
    async (tx, me, scope) => {
      const standard = isId(id) ? await readStandard(tx, id, me.today) : null
      if (!standard || standard.published.length === 0) return null
      return { me, standard, record: await acceptanceRecord(tx, id, scope) }
    },
  )
  const t = await words('standards')
  const format = formatFor(me.locale, me.timeZone)
  const how = ({ wording, recordedBy }: (typeof record)[number]) => {
    if (recordedBy) return t('record_paper', { name: recordedBy })
    return wording ? t('record_portal', { wording }) : t('record_portal_plain')
  }
  return (
    <Page
      title={t('record_title')}
      intro={t('record_intro')}
      actions={<PrintButton>{t('record_print')}</PrintButton>}
    >
      <p className="text-ink-soft">
        {t.rich('record_made', {
          date: format.day(me.today),
          name: () => <bdi translate="no">{me.name}</bdi>,
        })}
      </p>
      {standard.published.map(version => {
        const given = record.filter(({ versionId }) => versionId === version.id)
        return (
          <section key={version.id} aria-labelledby={`version-${version.number}`} className="grid gap-4">
            <h2 id={`version-${version.number}`}>
              {t('record_version', {
                number: version.number,
                date: format.day(version.startsOn ?? me.today),
              })}
            </h2>
            {version.whatChanged && <Words>{version.whatChanged}</Words>}
            <StandardText text={version} format={format} today={me.today} />
            <Table
              caption={t('given_caption')}
              rows={given}
              rowKey={row => row.id}
              empty={<p>{t('record_none')}</p>}
              columns={[
                {
                  key: 'person',
                  head: t('person'),
                  cell: ({ name, left }) => (
                    <bdi translate="no">{left ? t('record_left', { name }) : name}</bdi>
                  ),
                },
                {
                  key: 'when',
                  head: t('record_when'),
                  cell: ({ acceptedAt, recordedBy }) => {
                    const at = new Date(acceptedAt)
                    return recordedBy ? format.date(at) : `${format.date(at)}, ${format.time(at)}`
                  },
                },
                { key: 'how', head: t('record_how'), cell: row => <span translate="no">{how(row)}</span> },
                ...(version.question
                  ? [
                      {
                        key: 'answer',
                        head: t('record_answer'),
                        cell: ({ answer }: (typeof record)[number]) => answer && <Words>{answer}</Words>,
                      },
                    ]
                  : []),
              ]}
            />
          </section>
        )
      })}
    </Page>
  )
}
