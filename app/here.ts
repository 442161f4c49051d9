import 'server-only'
import { headers } from 'next/headers'
import { safePath } from '@/lib/safe-path'

/** The path of the page that was asked for, with its question: for a plain link to it. */
export const here = async (): Promise<string> => safePath((await headers()).get('x-path'))
