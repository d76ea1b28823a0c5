import { describe, expect, it } from 'vitest';
import { organisationOf } from '../../src/domain/engagement-state';
import { practice } from './practice';

describe('the organisation of an engagement', () => {
  it.each([
    ['Northwind', 'Northwind'],
    ['[[Clients/Northwind]]', 'Northwind'],
    ['[[Clients/nw|Northwind]]', 'Northwind'],
    [null, ''],
  ])('that is written %j is listed as %j', (organisation, listed) => {
    expect(organisationOf(practice({ engagement: { organisation } }))).toBe(listed);
  });
});
