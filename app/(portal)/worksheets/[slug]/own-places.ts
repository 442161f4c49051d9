import { useRef } from 'react'
import { ownPlaces } from '@/lib/worksheets/values'

/**
 * Ids of the places for what the writer adds: as many as are in use and one more. One that was emptied stays where it
 * is while somebody writes in it.
 */
export const useOwnPlaces = (written: Record<string, unknown>, least: number, most: number): string[] => {
  const shown = useRef(0)
  const places = ownPlaces(written, { least: Math.max(least, shown.current), most })
  shown.current = places.length
  return places
}
