import { Link } from '@/app/ui/link'
import { words } from '@/app/words'
import { type Ability, can, type Role } from '@/lib/access'

const ways = [
  { key: 'to_matrix', href: '/standards/matrix', ability: 'standards.see-matrix', needsSome: true },
  { key: 'checks_link', href: '/standards/checks', ability: 'standards.see-checks', needsSome: true },
  {
    key: 'to_proposals',
    href: '/standards/proposals',
    ability: 'standards.read-proposals',
    needsSome: false,
  },
  { key: 'to_public_page', href: '/standards/public', ability: 'standards.see-public-page', needsSome: true },
  { key: 'propose', href: '/standards/proposals/new', ability: 'standards.propose', needsSome: false },
] as const satisfies { key: string; href: string; ability: Ability; needsSome: boolean }[]

/** From the list of standards to all that is kept beside them. */
export async function Ways({ me, isEmpty }: { me: { role: Role }; isEmpty: boolean }) {
  const t = await words('standards')
  return (
    <nav aria-label={t('ways')}>
      <ul className="flex flex-wrap gap-x-6">
        {ways
          .filter(({ ability, needsSome }) => can(me, ability) && !(needsSome && isEmpty))
          .map(({ key, href }) => (
            <li key={key}>
              <Link href={href} className="link inline-flex min-h-11 items-center">
                {t(key)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
