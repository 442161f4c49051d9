// biome-ignore lint/style/noRestrictedImports: here alone
import { useTranslations } from 'next-intl'

/** `useWords` where the server alone draws a component: nothing has to be sent. */
export const useWords = useTranslations
