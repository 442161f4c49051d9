'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Link } from './link'
import { hereOn } from './nav-link'

type Place = { href: string; name: string }
/** The places of an element, under its name; those of Today stand without one. */
export type PlaceGroup = { key: string; name: string | null; places: Place[] }

/**
 * The list of places, drawn from their names alone: it goes along with every page, twice, and would be a quarter of a
 * small one if the server sent each link with its look.
 */
export function Places({ groups }: { groups: PlaceGroup[] }) {
  const path = usePathname()
  const [opened] = useState(path)
  return (
    <ul className="grid gap-4 mouse:gap-2">
      {groups.map(group => (
        <li key={group.key}>
          {group.name !== null && <p className="font-serif text-ink-soft">{group.name}</p>}
          <ul>
            {group.places.map(({ href, name }) => (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={hereOn(path, href)}
                  data-opened={hereOn(opened, href) && ''}
                  className="place"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
