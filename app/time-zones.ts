import { timeZones } from '@/lib/time-zones'

/** Every time zone as a choice: 'Europe/Lisbon' reads as 'Europe – Lisbon', a name in every language. */
export const zoneOptions = timeZones.map(value => ({
  value,
  label: value.replaceAll('_', ' ').replace('/', ' – '),
  own: true,
}))
