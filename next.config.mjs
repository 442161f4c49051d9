import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin({
  requestConfig: './app/i18n.ts',
  experimental: { createMessagesDeclaration: './app/messages/en.json' },
})

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  turbopack: {
    root: import.meta.dirname,
    // Texts come compiled (see app/catalogue.ts): what formats them needs not know how to read them.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
        { key: 'strict-transport-security', value: 'max-age=31536000' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
        { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
      ],
    },
    // Search engines keep nothing; whether they keep a public page, it says itself (app/(public)/c/[code]/page.tsx).
    { source: '/((?!c/).*)', headers: [{ key: 'x-robots-tag', value: 'noindex, nofollow' }] },
  ],
  // A form comes back with what was typed in it, so without script it travels twice.
  experimental: { serverActions: { bodySizeLimit: 2 * 1024 * 1024 } },
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'playwright-core', 'postgres'],
  // What it reads by names of its own making, so that the build doesn't find it.
  outputFileTracingIncludes: { '/**': ['./node_modules/playwright-core/browsers.json'] },
  outputFileTracingExcludes: { '/**': ['./node_modules/playwright-core/lib/vite/**'] },
  devIndicators: false,
  distDir: process.env.TEST_BUILD === '1' ? '.next-test' : '.next',
  // Fixed at build time: only a test build lets a signed cookie move the clock.
  env: { TEST_BUILD: process.env.TEST_BUILD ?? '' },
}

export default withMessages(config)
