import { defineConfig, devices } from '@playwright/test'

/** The runner names the Chromium of this machine, if there is one; else Playwright's own is taken. */
const chromium = process.env.CHROMIUM

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // For what hangs, not for what is slow: a busy machine takes three times as long.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.BROWSER_REPORT ?? '../test-results/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'script on', testIgnore: /.*\.noscript\.spec\.ts/ },
    { name: 'script off', testMatch: /.*\.noscript\.spec\.ts/, use: { javaScriptEnabled: false } },
  ],
})
