import * as z from 'zod'
import { uuidSchema } from '@/lib/text.schema'

export const sessionForm = z.object({ id: uuidSchema })
export const resetForm = z.object({ id: uuidSchema })
export const organizationForm = z.object({ id: uuidSchema })
