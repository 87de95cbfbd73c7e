import { preset } from '../../tools/jest/preset.mjs';

/** Operation specs start whole processes and kill them; browser journeys in src/journeys belong to Playwright. */
export default {
  ...preset({ name: 'operation' }),
  testMatch: ['<rootDir>/src/operation/**/*.spec.ts'],
};
