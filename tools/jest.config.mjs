import { preset } from './jest/preset.mjs';

export default { ...preset({ name: 'tools' }), testMatch: ['<rootDir>/**/*.spec.ts'] };
