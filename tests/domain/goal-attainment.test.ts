import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attainment, goalAttainment } from '../../src/domain/level';
import vectors from '../fixtures/gas-vectors.json';

const TOLERANCE = 5e-5;

function goals(levels: readonly number[], weights: readonly number[] | null): Attainment[] {
  return levels.map((level, index) => ({ level, weight: weights?.[index] }));
}

const level = fc.integer({ min: -2, max: 2 });
const rated = fc.record({ level, weight: fc.double({ min: 0.01, max: 100, noNaN: true }) });
const someRated = fc.array(rated, { minLength: 1, maxLength: 8 });

function expectSame(one: readonly Attainment[], other: readonly Attainment[]) {
  expect(goalAttainment(one)).toBeCloseTo(goalAttainment(other) ?? Number.NaN, 9);
}

describe('the level of an engagement', () => {
  it.each(vectors)('agrees with the published formula for levels $x and weights $w', ({ x, w, T }) => {
    const found = goalAttainment(goals(x, w)) ?? Number.NaN;
    expect(Math.abs(found - T)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('is nothing where no goal has a level', () => {
    expect(goalAttainment([])).toBeUndefined();
    expect(goalAttainment([{ weight: 3 }, {}])).toBeUndefined();
  });

  it('drops a goal without a level together with its weight', () => {
    fc.assert(
      fc.property(someRated, fc.nat(100), (given, weight) => {
        expectSame([{ weight }, ...given, { weight }], given);
      }),
    );
  });

  it('counts a missing or negative weight as 1', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), fc.constantFrom(undefined, -1, -0.5), (levels, weight) => {
        expectSame(
          levels.map((x) => ({ level: x, weight })),
          levels.map((x) => ({ level: x, weight: 1 })),
        );
      }),
    );
    expectSame(
      [
        { level: 2, weight: -3 },
        { level: 0, weight: 4 },
      ],
      [
        { level: 2, weight: 1 },
        { level: 0, weight: 4 },
      ],
    );
  });

  it('counts weights as 1 where all are zero', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), (levels) => {
        expectSame(
          levels.map((x) => ({ level: x, weight: 0 })),
          levels.map((x) => ({ level: x })),
        );
      }),
    );
  });

  it('lets a zero weight beside others silence its goal', () => {
    expectSame(
      [
        { level: -2, weight: 0 },
        { level: 1, weight: 2 },
      ],
      [{ level: 1, weight: 2 }],
    );
  });

  it('is 50 where everything came out as expected, whatever the weights', () => {
    fc.assert(
      fc.property(someRated, (given) => {
        expect(goalAttainment(given.map(({ weight }) => ({ level: 0, weight })))).toBe(50);
      }),
    );
  });

  it('mirrors around 50 when every level changes its sign', () => {
    fc.assert(
      fc.property(someRated, (given) => {
        const mirrored = given.map((goal) => ({ ...goal, level: -goal.level }));
        expect((goalAttainment(given) ?? 0) + (goalAttainment(mirrored) ?? 0)).toBeCloseTo(100, 9);
      }),
    );
  });

  it('knows neither the order of goals nor the scale of weights', () => {
    fc.assert(
      fc.property(someRated, fc.integer({ min: 1, max: 50 }), (given, factor) => {
        const scaled = given.map((goal) => ({ ...goal, weight: goal.weight * factor }));
        expectSame(scaled.reverse(), given);
      }),
    );
  });
});
