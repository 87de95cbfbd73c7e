/** Every workspace's specs in one Jest run; `--selectProjects api` chooses by the names the presets give. */
export default {
  projects: [
    '<rootDir>/apps/*/jest.config.mjs',
    '<rootDir>/libs/*/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
  ],
};
