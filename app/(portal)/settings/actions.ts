'use server'

import { action } from '@/app/gate'
import { saveSettings } from '@/db/organizations'
import { settingsForm } from '@/lib/organizations.form'

export const save = action('settings.save', settingsForm, async (tx, settings) => {
  const errors = await saveSettings(tx, settings)
  return errors ? { errors } : { to: '/settings?said=saved', reframes: true }
})
