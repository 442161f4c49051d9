import { timeZones } from '@/lib/time-zones'

/** 'Europe/Lisbon' as 'Europe – Lisbon': a name in every language. */
export const zoneName = (zone: string) => zone.replaceAll('_', ' ').replace('/', ' – ')

/** Every time zone as a choice. */
export const zoneOptions = timeZones.map(value => ({ value, label: zoneName(value), own: true }))
