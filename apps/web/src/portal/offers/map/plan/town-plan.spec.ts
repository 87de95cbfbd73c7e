// Every town gets a map on which each part has a field of its own, and names stay inside, whatever the town looks like.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockOf, type Label } from './label.ts';
import { nextField } from './next-field.ts';
import { areaOf, depthIn, edgesOf, type Point } from './polygons.ts';
import { type Field, type PartOfTown, planOf, WIDTH } from './town-plan.ts';

const names = [
  'Lehr',
  'Gögglingen-Donaustetten',
  'Stadtmitte',
  'Neustadt an der Großen Laaber',
  'Oberunterkirchheimweiler',
  'Çayırbaşı Mahallesi',
  'الحي القديم',
  'Солом’янський',
  'W',
];

const place = fc.record({
  name: fc.constantFrom(...names),
  latitude: fc.double({ min: 48.3, max: 48.5, noNaN: true }),
  longitude: fc.double({ min: 9.8, max: 10.1, noNaN: true }),
  group: fc.constantFrom(null, 'a', 'b', 'c'),
});

/** Parts of a town, some in one of three Sozialräume, some noted at the same point. */
const towns = fc.array(place, { minLength: 1, maxLength: 40 }).map((places): PartOfTown[] => {
  const groups = ['a', 'b', 'c'].filter((id) => places.some(({ group }) => group === id));
  return [
    ...groups.map((id) => ({ id, name: `Sozialraum ${id}`, parent: null })),
    ...places.map(({ group, ...its }, i) => ({ id: `${i}`, ...its, parent: group ? { id: group } : null })),
  ];
});

/** A plan takes a while: a failing town is shown as it is, not searched for a smaller one. */
const CASES = { numRuns: 12, endOnFailure: true };

const town = (...points: [number, number][]): PartOfTown[] =>
  points.map(([latitude, longitude], i) => ({ id: `${i}`, name: `Teil ${i}`, latitude, longitude }));

const depth = ({ shape }: Pick<Field, 'shape'>, point: Point) =>
  Math.min(...edgesOf(shape).map(({ line }) => depthIn(line, point)));

/** Convex fields lie apart when an edge of one of them has all of the other behind it. */
const apart = (one: Field, other: Field) =>
  [
    [one, other],
    [other, one],
  ].some(([from, to]) =>
    edgesOf(from!.shape).some(({ line }) => to!.shape.every((corner) => depthIn(line, corner) <= 1e-6)),
  );

function cornersOf(label: Label): Point[] {
  const { width, height } = blockOf(label);
  return [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ({ x: label.at.x + (x * width) / 2, y: label.at.y + (y * height) / 2 })),
  );
}

describe('the plan of a town', () => {
  test('has a field for every part, each around its own middle, none over another', () => {
    fc.assert(
      fc.property(towns, (parts) => {
        const { fields, width, height } = planOf(parts)!;
        expect(fields).toHaveLength(parts.filter(({ latitude }) => latitude !== undefined).length);
        for (const field of fields) {
          expect(depth(field, field.at)).toBeGreaterThan(0);
          for (const { x, y } of field.shape) {
            expect([x >= -1e-6, x <= width + 1e-6, y >= -1e-6, y <= height + 1e-6]).not.toContain(false);
          }
        }
        fields.forEach((one, i) =>
          fields.slice(i + 1).forEach((other) => expect(apart(one, other)).toBe(true)),
        );
      }),
      CASES,
    );
  });

  test('can be touched and read on a phone of 320 pixels: the middle of a target, name and number within the field', () => {
    fc.assert(
      fc.property(towns, (parts) => {
        for (const field of planOf(parts)!.fields) {
          expect(depth(field, field.at)).toBeGreaterThanOrEqual(12);
          expect(field.label.size).toBeGreaterThanOrEqual(11);
          for (const corner of cornersOf(field.label)) expect(depth(field, corner)).toBeGreaterThan(-1.5);
        }
      }),
      CASES,
    );
  });

  test('lets arrow keys reach every field from every field', () => {
    fc.assert(
      fc.property(towns, (parts) => {
        const points = planOf(parts)!.fields.map(({ at }) => at);
        const reached = new Set([0]);
        for (const from of reached)
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'End'])
            reached.add(nextField(points, from, key) ?? from);
        expect(reached.size).toBe(points.length);
      }),
      CASES,
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(towns, (parts) => expect(planOf(structuredClone(parts))).toEqual(planOf(parts))),
      CASES,
    );
  });

  test('shows who lies north, south, east and west', () => {
    const plan = planOf(town([48.5, 10], [48.3, 10], [48.4, 10.2], [48.4, 9.8]))!;
    const [north, south, east, west] = plan.fields.map(({ at }) => at);
    expect(north!.y).toBeLessThan(south!.y);
    expect(west!.x).toBeLessThan(east!.x);
  });

  test('of one part fills the drawing', () => {
    const { fields, height } = planOf(town([48.4, 10]))!;
    expect(fields).toHaveLength(1);
    expect(areaOf(fields[0]!.shape)).toBeGreaterThan(0.7 * WIDTH * height);
  });

  test('keeps two at the same point apart, and a row of them', () => {
    for (const parts of [
      town([48.4, 10], [48.4, 10]),
      town([48.4, 10], [48.4, 10], [48.4, 10]),
      town([48.3, 10], [48.4, 10], [48.5, 10], [48.6, 10]),
    ]) {
      const areas = planOf(parts)!.fields.map(({ shape }) => areaOf(shape));
      expect(Math.min(...areas)).toBeGreaterThan(0.4 * Math.max(...areas));
    }
  });

  test('takes the point of the Sozialraum for a part without one, and leaves out who has none at all', () => {
    const plan = planOf([
      { id: 'west', name: 'West', latitude: 48.4, longitude: 9.9 },
      { id: 'dorf', name: 'Dorf', parent: { id: 'west' } },
      { id: 'ost', name: 'Ost' },
    ])!;
    expect(plan.fields.map(({ id }) => id)).toEqual(['dorf']);
    expect(planOf([{ id: 'ost', name: 'Ost' }])).toBeNull();
    expect(planOf([])).toBeNull();
  });

  test('draws a wider path between two Sozialräume than within one', () => {
    const pathBetween = (groups: (string | null)[]) => {
      const [west, east] = planOf(
        town([48.4, 9.9], [48.4, 10.1]).map((part, i) => ({
          ...part,
          parent: groups[i] ? { id: groups[i] } : null,
        })),
      )!.fields;
      return Math.min(...east!.shape.map(({ x }) => x)) - Math.max(...west!.shape.map(({ x }) => x));
    };
    expect(pathBetween(['a', 'b'])).toBeGreaterThan(2 * pathBetween(['a', 'a']));
  });
});

describe('a name on the map', () => {
  const linesFor = (name: string, others: number) =>
    planOf(
      town(
        ...Array.from({ length: others + 1 }, (_, i): [number, number] => [48 + (i % 5) / 50, 10 + i / 90]),
      ).map((part) => ({ ...part, name })),
    )!.fields.map(({ label }) => label.lines);

  test('stands in one line where there is room', () => {
    expect(linesFor('Gögglingen-Donaustetten', 0)).toEqual([['Gögglingen-Donaustetten']]);
  });

  test('is broken between its words, else between syllables, else cut off', () => {
    const broken = linesFor('Gögglingen-Donaustetten', 8).map((lines) => lines.join('|'));
    expect(broken).toContain('Gögglingen-|Donaustetten');
    for (const lines of linesFor('Grimmelfingen', 24))
      expect(lines.join('').replaceAll('-', '')).toMatch(/^Gri(mmelfingen|.*…)$/);
    for (const lines of linesFor('Oberunterkirchheimweilerfeldhausen', 39))
      expect(lines.join('|')).toMatch(/^(Ober.*|)$/);
  });
});
