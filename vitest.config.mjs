import { defineConfig } from 'vitest/config'

// remark's development build asserts where its production build, the one that ships, goes on.
process.env.NODE_ENV = 'production'

// Quick, `vitest run test/unit` looks less far; `npm run slow` runs the same properties, and longer ones, as far as each file says.
if (process.argv.includes('test/unit')) process.env.PROPERTY_RUNS ??= '40'

export default defineConfig({
  mode: 'production',
  ssr: { resolve: { conditions: ['node', 'module', 'default'], externalConditions: ['node', 'default'] } },
  test: {
    include: ['test/{unit,slow,protocol,worker}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
