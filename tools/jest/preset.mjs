/** How Jest runs our TypeScript: ES modules compiled by SWC, workspaces taken from their source, PostgreSQL on request. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const swc = JSON.parse(readFileSync(path.join(here, '../../.swcrc'), 'utf8'));

/** @param {boolean} tsx */
const compileWith = (tsx) => [
  '@swc/jest',
  {
    ...swc,
    swcrc: false,
    jsc: {
      ...swc.jsc,
      parser: { ...swc.jsc.parser, tsx },
      transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
    },
  },
];

/**
 * The Jest configuration of one workspace.
 * With `database`, the run gets one PostgreSQL server whose migrated template each file clones
 * (`testDatabase()` in apps/api/src/testing). 'import' must stay out of the export conditions: it breaks pg.
 * @param {{ name: string, database?: boolean }} options `name` is printed beside each file
 * @returns {import('jest').Config}
 */
export const preset = ({ name, database = false }) => ({
  displayName: name,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@mitnand/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': compileWith(false), '^.+\\.tsx$': compileWith(true) },
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFilesAfterEnv: [path.join(here, 'patience.mjs')],
  ...(database && {
    globalSetup: path.join(here, 'start-postgres.mjs'),
    globalTeardown: path.join(here, 'stop-postgres.mjs'),
  }),
});
