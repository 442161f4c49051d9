import { type Format, formatFor } from '@/app/format'
import { Fold } from '@/app/ui/fold'
import { Link } from '@/app/ui/link'
import { personColumns } from '@/app/ui/person-columns'
import { Table } from '@/app/ui/table'
import { words } from '@/app/words'
import { acceptancesInScope } from '@/db/acceptances'
import type { Version } from '@/db/standard-versions'
import { can } from '@/lib/access'
import { newId } from '@/lib/ids'
import type { ReadPart } from './[id]/part'
import { OnPaperForm } from './on-paper-form'

type Acceptance = {
  memberId: string
  name: string
  teams: string
  dueOn: string
  acceptedAt: string | null
}

/** For a manager: who of those it is asked of has accepted, who is missing and until when, the missing first. */
export const acceptancesOfIt: ReadPart = async (tx, me, scope, { id, current, retiredAt }) => {
  if (!current || retiredAt || !can(me, 'standards.see-acceptances')) return null
  const people = await acceptancesInScope(tx, id, scope, me.today)
  const format = formatFor(me.locale, me.timeZone)
  return <Acceptances id={id} version={current} people={people} format={format} me={me} />
}

async function Acceptances({
  id,
  version,
  people,
  format,
  me: { memberId: self, now, today },
}: {
  id: string
  version: Version
  people: Acceptance[]
  format: Format
  me: { memberId: string; now: Date; today: string }
}) {
  const t = await words('standards')
  const missing = people.filter(person => !person.acceptedAt)
  const given = people.filter(person => person.acceptedAt)
  const names = personColumns<Acceptance>({ person: t('person'), teams: t('teams') })
  return (
    <section className="grid gap-4" aria-labelledby="acceptances">
      <h2 id="acceptances">{t('missing_title')}</h2>
      {people.length === 0 && <p>{t('missing_nobody')}</p>}
      {missing.length > 0 && (
        <>
          <p>{t('missing_intro', { missing: missing.length, all: people.length })}</p>
          <Table
            caption={t('missing_caption')}
            rows={missing}
            rowKey={person => person.memberId}
            empty={null}
            columns={[
              ...names,
              {
                key: 'due',
                head: t('missing'),
                cell: ({ dueOn }) => (
                  <span className={dueOn < today ? 'font-medium text-coral' : 'text-olive'}>
                    {t(dueOn < today ? 'missing_overdue' : 'missing_due', { date: format.day(dueOn) })}
                  </span>
                ),
              },
            ]}
          />
        </>
      )}
      {missing.some(({ memberId }) => memberId !== self) && (
        <Fold label={t('on_paper')}>
          <p className="text-ink-soft">{t('on_paper_intro')}</p>
          <OnPaperForm
            id={newId(now)}
            version={version}
            people={missing.filter(({ memberId }) => memberId !== self)}
            today={today}
          />
        </Fold>
      )}
      {people.length > 0 && missing.length === 0 && <p>{t('missing_none')}</p>}
      {given.length > 0 && (
        <Fold label={t('given_title', { count: given.length })}>
          <Table
            caption={t('given_caption')}
            rows={given}
            rowKey={person => person.memberId}
            empty={null}
            columns={[
              ...names,
              {
                key: 'since',
                head: t('since'),
                cell: ({ acceptedAt }) => acceptedAt && format.date(new Date(acceptedAt)),
              },
            ]}
          />
        </Fold>
      )}
      <p>
        <Link className="link inline-flex min-h-11 items-center" href={`/standards/${id}/record`}>
          {t('to_record')}
        </Link>
      </p>
    </section>
  )
}
