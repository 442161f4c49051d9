import { defineConfig } from 'drizzle-kit'

/** Tables live in the files directly under `db/`; what runs lives in folders below it. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/!(*.test).ts',
  out: './db/migrations',
  casing: 'snake_case',
})
