import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/vscode/suite/**', 'tests/vscode/host/**'],
    setupFiles: ['tests/support/setup.ts'],
    // On two cores vitest would keep one for itself.
    maxWorkers: '100%',
    minWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
