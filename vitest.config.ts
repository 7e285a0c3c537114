import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,protocol,worker}/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
