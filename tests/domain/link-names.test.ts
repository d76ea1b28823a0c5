import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, namesForLinks, withLinksBack } from '../../src/domain/link-names';

describe('names in place of links', () => {
  it.each([
    ['Lead without rescuing', 'Lead without rescuing'],
    ['[[People/Dana]]', 'Dana'],
    ['[[People/Dana|the chair]]', 'the chair'],
    ['[the chair](People/Dana.md)', 'the chair'],
    ['Be heard by [[Dana]], and by [[People/Ben|Ben]].', 'Be heard by Dana, and by Ben.'],
    ['[[#Say no]]', 'Say no'],
    ['Less of [[#Say no]] now', 'Less of Say no now'],
    ['A list [ ] and [a] and [[', 'A list [ ] and [a] and [['],
    ['', ''],
  ])('make of %j %j', (text, shown) => {
    expect(namesForLinks(text)).toBe(shown);
  });

  it('become the links again where they still stand in what was typed', () => {
    const before = 'Be heard by [[People/Dana|Dana]] and [[Ben]]';
    expect(withLinksBack(before, 'Be heard by Dana and Ben, at last')).toBe(
      'Be heard by [[People/Dana|Dana]] and [[Ben]], at last',
    );
    expect(withLinksBack(before, 'Be heard by Ben')).toBe('Be heard by [[Ben]]');
    expect(withLinksBack(before, 'Be heard by Danae')).toBe('Be heard by Danae');
  });

  it('stay text where they replace a link as a whole', () => {
    expect(withLinksBack('[[Dana]]', 'Dana Ruiz')).toBe('Dana Ruiz');
  });

  it('give every text back that nobody changed, but for one link alone', () => {
    const part = fc.constantFrom('[[Dana]]', '[[Ben|B.]]', '[Ana](Ana.md)', 'and ', ' with ', 'Dana ', '[', ']]');
    fc.assert(
      fc.property(fc.array(part, { minLength: 2 }), (parts) => {
        const text = `To ${parts.map((each) => ` ${each}`).join('')}`;
        const typed = withLinksBack(text, namesForLinks(text));
        expect(namesForLinks(typed)).toBe(namesForLinks(text));
      }),
    );
  });
});

describe('what somebody left of a text', () => {
  it('is the text as it was written, where they left it as they saw it', () => {
    expect(asWritten('[[People/Dana|Dana]]', 'Dana')).toBe('[[People/Dana|Dana]]');
    expect(asWritten('With [[Ana]] and [[Ben]]', 'With Ana and Ben')).toBe('With [[Ana]] and [[Ben]]');
  });

  it('has the links that still stand in it where they changed it', () => {
    expect(asWritten('With [[Ana]] and [[Ben]]', 'Without Ben')).toBe('Without [[Ben]]');
    expect(asWritten('', 'New')).toBe('New');
  });
});
