import * as z from 'zod'
import { uuidSchema } from '@/lib/text.schema'

export const oneLink = z.object({ id: uuidSchema })
