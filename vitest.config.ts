import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['app', 'bench', 'db', 'lib', 'scripts'].map((room) => `${room}/**/*.test.ts`),
    globalSetup: ['./db/testing/vitest-setup.ts'],
    env: { TZ: 'Asia/Shanghai', NEXTAUTH_SECRET: 'only-for-tests-only-for-tests' },
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
})
