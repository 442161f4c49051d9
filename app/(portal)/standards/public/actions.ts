'use server'

import * as z from 'zod'
import { action } from '@/app/gate'
import { closePublicPage, openPublicPage, savePublicPage } from '@/db/public-pages'
import { makeStandardPrivate, makeStandardPublic } from '@/db/standard-care'
import { newCode, newId } from '@/lib/ids'
import { publicPageForm } from '@/lib/public-pages.form'
import { standardIdForm } from '../forms'

const stale = { errors: { '': ['stale'] } }
const nothing = z.object({})

export const save = action('standards.word-public-page', publicPageForm, async (tx, page) =>
  (await savePublicPage(tx, page, newCode())) ? { to: '/standards/public?said=saved' } : stale,
)

export const open = action('standards.open-public-page', nothing, async (tx, _, { now }) =>
  (await openPublicPage(tx, { id: newId(now), code: newCode(), now }))
    ? { to: '/standards/public?said=opened' }
    : stale,
)

export const close = action('standards.close-public-page', nothing, async tx =>
  (await closePublicPage(tx)) ? { to: '/standards/public?said=closed' } : stale,
)

export const makePublic = action('standards.make-public', standardIdForm, async (tx, { id }, me) =>
  (await makeStandardPublic(tx, id, me.now)) ? { to: `/standards/${id}?said=public`, subject: id } : stale,
)

export const makePrivate = action('standards.make-private', standardIdForm, async (tx, { id }) =>
  (await makeStandardPrivate(tx, id)) ? { to: `/standards/${id}?said=private`, subject: id } : stale,
)
