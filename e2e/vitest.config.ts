import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const top = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root: top,
  resolve: { alias: { '@': top } },
  test: { include: ['{lib,db,app,e2e}/**/*.test.ts'], testTimeout: 30_000 },
})
