import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '../../src/domain/plain-name';
import { givesAway, isCommon } from '../../src/privacy/name-parts';

const names = ['José Núñez', 'Delta Quay Logistics', ''];
const givesAny = (codename: string, hidden: readonly string[] = []) => givesAway(codename, names, new Set(hidden));

describe('a part of a name in a codename', () => {
  it.each([
    ['Ana Ruiz', ['Ana2', 'Ruizcase', 'AnaR', 'A. Ruiz', 'ARuiz', 'xANAx', 'A\u00ADna', 'Ａｎａ', 'Ana\u200D', 'a-n-a']],
    ['Jörg Müller', ['Müller2', 'Mueller2', 'MULLER', 'Joerg', 'mu\u0308ller']],
    ['Jens Mueller', ['Müller2']],
    ['Nordhafen', ['NordhafenCEO', 'NordCEO', 'nord-hafen']],
    ["Sean O'Brien", ['OBrien', 'O’Brien', 'obrien3', 'Brienz']],
    ['Łukasz Đoković', ['Lukasz', 'Dokovic', 'Djokovic1']],
    ['Søren Ærø', ['Soren', 'Soeren', 'Aero']],
    ['Þór Straße', ['Thor', 'Strasse', 'STRASSE2']],
    ['Işık Œuvre', ['Isik', 'ISIK', 'oeuvre']],
    ['Anne-Marie Lind', ['AnneM', 'Annemarie', 'Marie', 'Anne Marie']],
    ['Ana de la Cruz', ['Cruz', 'DelaCruz']],
    ['Li Na', ['LiNa', 'lina', 'Li 2', 'Li2', 'Li-Na']],
    ['Alexandra Weber', ['Alex', 'AlexW', 'Web 2']],
    ['田中太郎', ['田中さん', '田さん', '太郎2', 'Case 郎']],
    ['김민준', ['김대표', '민준', '팀 김', 'Kim 민준']],
    ['김 민준', ['김대표', '민준2']],
    ['허 준', ['허대표', '준']],
    ['남궁민', ['남궁대표', '남대표']],
    ['たなか ゆき', ['タナカさん', 'たなさん', 'ユキ', 'ﾕｷ']],
    ['Анна Петрова', ['Анна2', 'петрова']],
    ['Élodie Ngô', ['Elodie', 'ngo1']],
    ['علي حسن', ['علي٢']],
    ['Kim 민준', ['Kim3', '민준']],
  ])('of %s gives it away: %j', (name, codenames) => {
    expect(codenames.filter((codename) => !givesAway(codename, [name], new Set()))).toEqual([]);
  });

  it.each([
    ['Ana Ruiz', ['Heron', 'AR', 'Banner', 'An', 'Ru 2', 'Rubin']],
    ['Anna von Berg', ['Devon', 'Von', 'Heron']],
    ['The Smith and Sons Group', ['Sandpiper', 'Group 2', 'Heather']],
    ['Ana de la Cruz', ['Delta', 'Larch']],
    ['田中太郎', ['さくら', '鷺']],
    ['김민준', ['두루미', '대표']],
    ['たなか', ['なたか', 'さぎ']],
  ])('of %s is not what it shares with others: %j', (name, codenames) => {
    expect(codenames.filter((codename) => givesAway(codename, [name], new Set()))).toEqual([]);
  });

  it('gives it away for every name, wherever it stands and however it is written', () => {
    const letters = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-žß]{3,12}$/).filter((name) => !isCommon(plainName(name)));
    const around = fc.stringMatching(/^[a-z0-9 -]{0,8}$/);
    const written = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD'),
      plainName,
    );
    fc.assert(
      fc.property(letters, around, around, written, (name, before, after, write) => {
        expect(givesAway(before + write(name) + after, [`Xq ${name}`], new Set())).toBe(true);
      }),
    );
  });
});

describe('a very long codename', () => {
  it('is looked at once, from one end to the other', () => {
    const lookUps = (length: number) => {
      let count = 0;
      const hidden = new (class extends Set<string> {
        override has(text: string) {
          count += 1;
          return super.has(text);
        }
      })(['a'.repeat(100)]);
      expect(givesAway('ab'.repeat(length / 2), ['Ana Ruiz'], hidden)).toBe(false);
      return count;
    };
    expect(lookUps(20_000) / lookUps(10_000)).toBeLessThan(2.1);
  });

  it('is found to hold a text that is long itself', () => {
    const purpose = 'to hand over the plant without losing a single one of the people who built it up';
    expect(givesAway(`Case ${purpose} 2`, [], new Set([purpose]))).toBe(true);
  });
});

describe('givesAway', () => {
  it.each(['Heron', 'Engagement', 'J 1', ''])('trusts %j, which says nothing of the names', (codename) => {
    expect(givesAny(codename)).toBe(false);
  });

  it.each(['Jose', 'NUÑEZ 2', 'The Quay project', 'José Núñez'])('finds a name in %j', (codename) => {
    expect(givesAny(codename)).toBe(true);
  });

  it('finds what is hidden elsewhere as any part of it', () => {
    expect(givesAny('Réorganise', ['organise'])).toBe(true);
    expect(givesAny('Reorganise', ['organise it'])).toBe(false);
  });

  it('finds two letters as a word only', () => {
    expect(givesAny('Gecko', ['ge', 'o'])).toBe(false);
    expect(givesAny('At GE', ['ge'])).toBe(true);
  });
});
