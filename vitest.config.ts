import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/vscode/suite/**', 'tests/vscode/host/**'],
    testTimeout: 30_000,
  },
});
