import { describe, expect, it } from '@jest/globals';
import { budgets, filesOf, type Manifest } from './sizes.ts';

const manifest: Manifest = {
  'src/app/entry-client.tsx': { file: 'entry.js', css: ['portal.css'], imports: ['_react.js'] },
  'src/portal/start/StartPage.tsx': { file: 'start.js', imports: ['src/app/entry-client.tsx', '_card.js'] },
  'src/portal/offer/OfferPage.tsx': { file: 'offer.js', imports: ['_card.js'] },
  '_react.js': { file: 'react.js' },
  '_card.js': { file: 'card.js', css: ['card.css'] },
  '../../libs/i18n/src/generated/de.portal.ts': { file: 'de.portal.js' },
  '../../libs/i18n/src/generated/de.offers.ts': { file: 'de.offers.js' },
};

describe('the size of a page', () => {
  it('counts each file once, whatever imports it', () => {
    const files = filesOf(manifest, ['src/app/entry-client.tsx', 'src/portal/start/StartPage.tsx'], 'js');
    expect([...files]).toEqual(['entry.js', 'react.js', 'start.js', 'card.js']);
  });

  it('counts the style sheets of everything that is imported', () => {
    expect([...filesOf(manifest, ['src/portal/start/StartPage.tsx'], 'css')]).toEqual([
      'portal.css',
      'card.css',
    ]);
  });

  it('fails when the build does not hold the page', () => {
    expect(() => filesOf(manifest, ['src/portal/NoPage.tsx'], 'js')).toThrow(
      'The build holds no src/portal/NoPage.tsx.',
    );
  });

  it('counts the messages of a language to the page that loads them', () => {
    const [start, , offer] = budgets(manifest);
    expect(start).toMatchObject({ name: "start page's scripts (de)", limit: 95 });
    expect([...filesOf(manifest, start!.modules, 'js')]).toContain('de.portal.js');
    expect([...filesOf(manifest, start!.modules, 'js')]).not.toContain('de.offers.js');
    expect([...filesOf(manifest, offer!.modules, 'js')]).toContain('de.offers.js');
  });

  it('counts the frame of the console and the messages of the team to each of its pages', () => {
    const team = Object.fromEntries(
      ['team', 'refusals', 'posting', 'today', 'townData'].map((part) => [
        `../../libs/i18n/src/generated/de.${part}.ts`,
        { file: `de.${part}.js` },
      ]),
    );
    const withTeam: Manifest = {
      ...manifest,
      ...team,
      'src/app/TeamArea.tsx': { file: 'area.js', imports: ['_react.js'], css: ['team.css'] },
      'src/team/staff/StaffPage.tsx': { file: 'staff.js', imports: ['_card.js'] },
    };
    const [scripts, styles] = budgets(withTeam).slice(3);
    expect(scripts).toMatchObject({ name: "team's StaffPage, scripts (de)", limit: 65 });
    expect([...filesOf(withTeam, scripts!.modules, 'js')]).toEqual(
      expect.arrayContaining(['area.js', 'staff.js', 'de.team.js', 'de.today.js']),
    );
    expect([...filesOf(withTeam, styles!.modules, 'css')]).toEqual(['team.css', 'card.css']);
  });

  it('counts the kiosk with all its messages', () => {
    const kiosk: Manifest = {
      ...manifest,
      ...Object.fromEntries(
        ['kiosk', 'kioskOffline', 'booking', 'refusals'].map((part) => [
          `../../libs/i18n/src/generated/de.${part}.ts`,
          { file: `de.${part}.js` },
        ]),
      ),
      'src/app/KioskArea.tsx': { file: 'area.js', css: ['kiosk.css'] },
      'src/kiosk/KioskPage.tsx': { file: 'kiosk.js', imports: ['_react.js'] },
    };
    const [scripts, styles] = budgets(kiosk).slice(3);
    expect(scripts).toMatchObject({ name: "kiosk's scripts (de)", limit: 55 });
    expect([...filesOf(kiosk, scripts!.modules, 'js')]).toEqual(
      expect.arrayContaining(['kiosk.js', 'de.kiosk.js', 'de.refusals.js']),
    );
    expect([...filesOf(kiosk, styles!.modules, 'css')]).toEqual(['kiosk.css']);
  });

  it('counts the console in the languages it speaks only', () => {
    const arabic = {
      '../../libs/i18n/src/generated/ar.portal.ts': { file: 'ar.portal.js' },
      'src/team/staff/StaffPage.tsx': { file: 'staff.js' },
    };
    expect(budgets(arabic).map(({ name }) => name)).toEqual([
      "start page's scripts (ar)",
      "start page's styles (ar)",
      "offer page's scripts (ar)",
    ]);
  });

  it('fails when the build holds no messages', () => {
    expect(() => budgets({})).toThrow('The build holds no messages.');
  });
});
