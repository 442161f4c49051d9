import { defineConfig } from '@playwright/test'
import specs from '../playwright.config'

/** The browser of the specs. Nothing moves, so that a picture taken twice is the same. */
export default defineConfig({
  ...specs,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results',
  timeout: 180_000,
  reporter: 'list',
  use: { ...specs.use, actionTimeout: 20_000, contextOptions: { reducedMotion: 'reduce' } },
  projects: [{ name: 'pictures' }],
})
