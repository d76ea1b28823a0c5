import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openCommitments } from '../../src/body/open-commitments';
import { type Origin, ORIGINS } from '../../src/domain/engagement-note';
import { builtInTemplates } from '../../src/templates/built-in-templates';
import { insertTemplate } from '../../src/templates/insert-template';
import { renderTemplate } from '../../src/templates/render-template';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { CONTEXT } from './context';

const TEXTS = { en: en.templates, de: de.templates };
type Language = keyof typeof TEXTS;

function ofOrigin(language: Language, origin?: Origin): string {
  return builtInTemplates(true, TEXTS[language], origin).first;
}

/** The prompts of each section of a template. */
function promptsOf(text: string): string[][] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const lines = section.match(/^> .*$/gm) ?? [];
    return lines.map((line) => line.replace(/^> \[![^\]]*\]-? |^> - /g, ''));
  });
}

/** Notes as earlier versions made them: other German headings, boxes before goals, no room below prompts. */
const EARLIER = {
  first: `---
coaching: session
engagement: "[[Engagements/Heron|Heron]]"
kind: first
date: 2026-11-08
goals: [Say no, "[[Goals/Delegate]]"]
foundation: []
worth-if:
value-evidence:
revisit-resistance: false
---
## Anerkennung

> [!question|prompt]- Wessen Idee war das, und wie geht es Ihnen damit?
> - Was muss in diesem Raum bleiben, und woran würden Sie merken, dass es das tut?
>



## Nutzen

> [!question|prompt]- Wo wurde still nachgedacht?
>

## Zweck

## Für später

## Nur für mich
`,
  regular: `---
coaching: session
engagement: "[[Engagements/Heron|Heron]]"
kind: regular
date: 2026-11-15
goals: [Say no, "[[Goals/Delegate]]"]
---
## Where we stand
> One honest hour
>
- [ ] [[Goals/Delegate]] (last on 10 Mar)
- [ ] Say no (not worked on yet)



## Commitments
- [ ] Ask Jo

## Today

## For my eyes
`,
};

describe('the template for a first session', () => {
  it('show first, in a first session, the question what would make the hours worth it', () => {
    const first = (language: Language, origin?: Origin) => promptsOf(ofOrigin(language, origin))[0];
    const worth = 'What would have to be true for these hours to be worth it to you?';
    for (const origin of [undefined, 'chosen', 'expected', 'cohort'] as const) {
      expect(first('en', origin)?.[0]).toBe(worth);
      expect(first('de', origin)?.[0]).toBe('Was müsste geschehen, damit sich diese Stunden für Sie lohnen?');
    }
    expect(first('en', 'unspoken-concern')?.[0]).toMatch(/^For me, .* has the concern been said to them\?/);
    expect(first('en', 'unspoken-concern')?.[1]).toBe(worth);
  });

  it('help the coach to say the doubt first, unless the leader chose to come', () => {
    const saysIt = (origin?: Origin) => {
      return promptsOf(ofOrigin('en', origin))[0]?.filter((one) => one.startsWith('Say the doubt'));
    };
    for (const origin of [undefined, 'expected', 'cohort', 'unspoken-concern'] as const) {
      expect(saysIt(origin)).toHaveLength(1);
    }
    expect(saysIt('chosen')).toEqual([]);
    expect(ofOrigin('en', 'chosen')).not.toMatch(/careful|doubt before/);
  });

  it('ask for the view itself below Value, in one sentence, before anything else', () => {
    expect(promptsOf(ofOrigin('en'))[1]?.[0]).toMatch(/could not have seen alone\? One sentence/);
    expect(promptsOf(ofOrigin('de'))[1]?.[0]).toMatch(/allein nicht gekommen .* In einem Satz/);
  });

  it('differ by how an engagement came about in the prompts of the first session alone', () => {
    const general = builtInTemplates(true, en.templates);
    const seen = new Set([general.first]);
    for (const origin of ORIGINS) {
      const { first, ...others } = builtInTemplates(true, en.templates, origin);
      expect({ ...others, first: general.first }).toEqual(general);
      expect(first.replace(/^> .*\n/gm, '')).toBe(general.first.replace(/^> .*\n/gm, ''));
      expect(builtInTemplates(false, en.templates, origin)).toEqual(builtInTemplates(false, en.templates));
      seen.add(first);
      for (const language of ['en', 'de'] as const) {
        const counts = promptsOf(ofOrigin(language, origin)).map(({ length }) => length);
        expect(counts, `${language} ${origin}`).toEqual([4, 4, 4, 3, 2]);
      }
    }
    expect(seen.size).toBe(ORIGINS.length + 1);
  });
});

describe('the built-in templates', () => {
  it('have nothing to add to a note that was made with those of an earlier version', () => {
    for (const [kind, earlier] of Object.entries(EARLIER)) {
      for (const texts of Object.values(TEXTS)) {
        for (const prompts of [true, false]) {
          const template = builtInTemplates(prompts, texts)[kind as keyof typeof EARLIER];
          const input = { note: earlier, cursor: 0, template, context: CONTEXT, parseYaml: parse };
          expect(insertTemplate(input), kind).toEqual({ kind: 'complete' });
        }
      }
    }
  });

  it('carry open commitments on from a note of an earlier version, and no goals with them', () => {
    expect(openCommitments(EARLIER.regular)).toEqual(['Ask Jo']);
    const template = builtInTemplates(true, en.templates).regular;
    const made = renderTemplate({ template, context: CONTEXT, parseYaml: parse });
    expect(made.kind === 'rendered' && openCommitments(made.text)).toEqual(['Ask Jo', 'Sleep on it']);
  });
});
