import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../test/run-command.ts';

interface Description {
  shortDescription: string;
  longDescription: string;
  features: string[];
}

interface PublicCode {
  description: Record<string, Description>;
  legal: { license: string };
  softwareVersion: string;
  [key: string]: unknown;
}

/** The mandatory keys of the standard, version 0.4 (docs/standard/schema.core). */
const MANDATORY = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'categories',
  'developmentStatus',
  'softwareType',
  'description',
  'legal',
  'maintenance',
  'localisation',
];

describe('publiccode.yml', () => {
  let publicCode: PublicCode;
  let manifest: { version: string; license: string };

  beforeAll(async () => {
    const read = (file: string) => readFile(path.join(root, file), 'utf8');
    publicCode = parse(await read('publiccode.yml')) as PublicCode;
    manifest = JSON.parse(await read('package.json')) as typeof manifest;
  });

  it('has every mandatory key', () => {
    expect(Object.keys(publicCode)).toEqual(expect.arrayContaining(MANDATORY));
    expect(publicCode).toMatchObject({
      maintenance: {
        type: expect.stringMatching(/^(internal|community)$/),
        contacts: [{ name: expect.any(String) }],
      },
      localisation: { localisationReady: true, availableLanguages: expect.arrayContaining(['de', 'en']) },
    });
    expect(() => new URL(String(publicCode['url']))).not.toThrow();
  });

  it.each(['de', 'en'])('describes the software in %s within the limits of length', (language) => {
    const { shortDescription, longDescription, features } = publicCode.description[language]!;
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThanOrEqual(5);
  });

  it('agrees with package.json on licence and version', () => {
    expect(publicCode.legal.license).toBe(manifest.license);
    expect(publicCode.softwareVersion).toBe(manifest.version);
  });
});
