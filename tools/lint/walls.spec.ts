import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { walls } from './walls.ts';

const files = [
  'apps/api/src/main.ts',
  'apps/api/src/bookings/bookings.service.ts',
  'apps/api/src/bookings/taking/book-slot.spec.ts',
  'apps/api/src/demo/demo-town.ts',
  'apps/api/src/kiosks/kiosks.service.ts',
  'apps/api/src/mentors/mentors.service.ts',
  'apps/api/src/newcomers/newcomers.service.ts',
  'apps/api/src/offers/offers.service.ts',
  'apps/api/src/offers/series/dates.ts',
  'apps/api/src/places/venue.entity.ts',
  'apps/api/src/platform/clock.ts',
  'apps/api/src/team/roles.ts',
  'apps/api/src/testing/made/builders.ts',
  'apps/web/src/entry-client.tsx',
  'apps/web/src/app/App.tsx',
  'apps/web/src/kiosk/KioskPage.tsx',
  'apps/web/src/portal/OfferPage.tsx',
  'apps/web/src/shared/booking/bookSlot.ts',
  'apps/web/src/team/TodayPage.tsx',
  'apps/e2e/src/journeys/book.spec.ts',
  'apps/info-screen/src/mitnand-screen.ts',
  'apps/info-screen/src/testing/documents.ts',
  'libs/api-client/src/api-client.ts',
  'libs/embedded-postgres/src/embedded-postgres.ts',
  'libs/i18n/src/i18n.ts',
  'libs/ui/src/Button.tsx',
  'tools/test.ts',
];

describe('the walls', () => {
  let root: string;
  let eslint: ESLint;

  beforeAll(async () => {
    root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'walls-')));
    for (const file of files) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), 'export {};');
    }
    await writeFile(path.join(root, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext" } }');
    eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
        { settings: { 'import/resolver': { typescript: { project: path.join(root, 'tsconfig.json') } } } },
        walls(root),
      ],
    });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function complaints(from: string, to: string): Promise<string[]> {
    const specifier = path.relative(path.dirname(from), to);
    const code = `import '${specifier.startsWith('.') ? specifier : `./${specifier}`}';\n`;
    const [result] = await eslint.lintText(code, { filePath: path.join(root, from) });
    return result!.messages.map((message) => message.message);
  }

  it.each([
    ['apps/api/src/bookings/bookings.service.ts', 'apps/api/src/offers/offers.service.ts'],
    ['apps/api/src/bookings/bookings.service.ts', 'apps/api/src/platform/clock.ts'],
    ['apps/api/src/bookings/bookings.service.ts', 'apps/api/src/team/roles.ts'],
    ['apps/api/src/bookings/taking/book-slot.spec.ts', 'apps/api/src/testing/made/builders.ts'],
    ['apps/api/src/bookings/taking/book-slot.spec.ts', 'apps/api/src/mentors/mentors.service.ts'],
    ['apps/api/src/kiosks/kiosks.service.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/offers/series/dates.ts', 'apps/api/src/offers/offers.service.ts'],
    ['apps/api/src/offers/offers.service.ts', 'apps/api/src/places/venue.entity.ts'],
    ['apps/api/src/main.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/demo/demo-town.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/platform/clock.ts', 'libs/i18n/src/i18n.ts'],
    ['apps/web/src/entry-client.tsx', 'apps/web/src/app/App.tsx'],
    ['apps/web/src/app/App.tsx', 'apps/web/src/portal/OfferPage.tsx'],
    ['apps/web/src/portal/OfferPage.tsx', 'apps/web/src/shared/booking/bookSlot.ts'],
    ['apps/web/src/portal/OfferPage.tsx', 'libs/ui/src/Button.tsx'],
    ['apps/web/src/shared/booking/bookSlot.ts', 'libs/api-client/src/api-client.ts'],
    ['apps/e2e/src/journeys/book.spec.ts', 'libs/embedded-postgres/src/embedded-postgres.ts'],
    ['apps/e2e/src/journeys/book.spec.ts', 'apps/info-screen/src/testing/documents.ts'],
    ['apps/info-screen/src/mitnand-screen.ts', 'apps/info-screen/src/testing/documents.ts'],
  ])('%s may import %s', async (from, to) => {
    expect(await complaints(from, to)).toEqual([]);
  });

  it.each([
    ['apps/api/src/platform/clock.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/places/venue.entity.ts', 'apps/api/src/offers/offers.service.ts'],
    ['apps/api/src/offers/offers.service.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/offers/series/dates.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/bookings/bookings.service.ts', 'apps/api/src/mentors/mentors.service.ts'],
    ['apps/api/src/bookings/bookings.service.ts', 'apps/api/src/testing/made/builders.ts'],
    ['apps/api/src/bookings/bookings.service.ts', 'apps/api/src/main.ts'],
    ['apps/api/src/kiosks/kiosks.service.ts', 'apps/api/src/mentors/mentors.service.ts'],
    ['apps/api/src/kiosks/kiosks.service.ts', 'libs/ui/src/Button.tsx'],
    ['apps/api/src/newcomers/newcomers.service.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/api/src/bookings/bookings.service.ts', 'tools/test.ts'],
    ['apps/web/src/portal/OfferPage.tsx', 'apps/web/src/kiosk/KioskPage.tsx'],
    ['apps/web/src/team/TodayPage.tsx', 'apps/web/src/portal/OfferPage.tsx'],
    ['apps/web/src/portal/OfferPage.tsx', 'apps/web/src/app/App.tsx'],
    ['apps/web/src/shared/booking/bookSlot.ts', 'apps/web/src/portal/OfferPage.tsx'],
    ['apps/web/src/shared/booking/bookSlot.ts', 'apps/api/src/bookings/bookings.service.ts'],
    ['apps/web/src/app/App.tsx', 'libs/embedded-postgres/src/embedded-postgres.ts'],
    ['apps/e2e/src/journeys/book.spec.ts', 'apps/web/src/app/App.tsx'],
    ['apps/info-screen/src/mitnand-screen.ts', 'libs/i18n/src/i18n.ts'],
    ['apps/info-screen/src/mitnand-screen.ts', 'apps/api/src/platform/clock.ts'],
    ['apps/web/src/team/TodayPage.tsx', 'apps/info-screen/src/mitnand-screen.ts'],
    ['libs/ui/src/Button.tsx', 'libs/api-client/src/api-client.ts'],
    ['libs/i18n/src/i18n.ts', 'apps/web/src/app/App.tsx'],
  ])('%s may not import %s', async (from, to) => {
    expect(await complaints(from, to)).toEqual([
      `${wallOf(from)} may not import ${wallOf(to)}: see "Who may import whom" in docs/architecture.md.`,
    ]);
  });
});

/** The element a file belongs to: its room in an app, else its app or library. */
function wallOf(file: string): string {
  const rooms = /^(apps\/(?:api|web)\/src(?:\/[^/]+(?=\/))?|(?:apps|libs)\/[^/]+)/.exec(file);
  return rooms?.[1] ?? '';
}
