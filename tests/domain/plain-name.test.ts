import { describe, expect, it } from 'vitest';
import { plainName } from '../../src/domain/plain-name';

describe('plainName', () => {
  it('is the same however a name is written', () => {
    for (const name of ['José  Núñez', 'jose nunez', 'JOSE\u0301 NUÑEZ ']) expect(plainName(name)).toBe('jose nunez');
  });
});
