/** A rule that is broken fails at once; only a busy machine needs long. (Jest ignores a project's own `testTimeout`.) */
import { jest } from '@jest/globals';

jest.setTimeout(120_000);
