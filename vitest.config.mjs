import { defineConfig } from 'vitest/config'

// remark's development build asserts where its production build, the one that ships, goes on.
process.env.NODE_ENV = 'production'

export default defineConfig({
  mode: 'production',
  ssr: { resolve: { conditions: ['node', 'module', 'default'], externalConditions: ['node', 'default'] } },
  test: {
    include: ['test/{unit,slow,protocol,worker}/**/*.test.ts'],
    testTimeout: 120_000,
  },
})
