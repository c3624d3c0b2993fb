import { afterEach } from 'vitest';

// Tests that wait for a program block the worker; between two of them the runner must hear from it.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 0)));
