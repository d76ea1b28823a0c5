import { outline } from '../body/outline';
import { linkTarget, withoutLink } from '../domain/link';
import { findFrontMatterBlock, type ParseYaml, readFrontMatter } from '../front-matter/front-matter';
import type { ReadProblem } from '../front-matter/problem';
import { foldName } from '../front-matter/property-in';
import { hyphenated } from './read-name';
import type { SurveyedNote } from './survey-types';

/** A text as the survey looks at it, or why its properties cannot be read. */
export type ReadForSurvey =
  | { readonly kind: 'read'; readonly note: SurveyedNote }
  /** `line` is counted in the text, from 1. */
  | { readonly kind: 'unreadable'; readonly line: number | null; readonly problem: ReadProblem };

const FIELD = /^\s*(?:[-*+]\s+)?[[(]?([\p{L}\p{N}_ -]{1,40})::\s*([^\n]*)$/u;
const TAG_LINE = /^\s*#[^\s#]+(?:[\s,]+#[^\s#]+)*\s*$/;
const LINK = /\[\[([^[\]\n]+)\]\]/g;

/**
 * Reads the text of the note at `path` for the survey: its properties, its first heading, and of its body what stands
 * on lines of its own (fields as `Client:: [[Ada]]`, tags) and its links.
 */
export function readForSurvey(path: string, text: string, parseYaml: ParseYaml): ReadForSurvey {
  const read = readFrontMatter(text, parseYaml);
  if (read.kind === 'unreadable') return read;
  const { bodyStart } = findFrontMatterBlock(text);
  const body = text.slice(bodyStart);
  const title = titleOf(body);
  const fields: Record<string, string> = {};
  const tagLines: string[] = [];
  if (body.includes('::') || body.includes('#')) {
    for (const line of body.split(/\r?\n/)) {
      const [, name = '', value = ''] = line.includes('::') ? (FIELD.exec(line) ?? []) : [];
      const key = hyphenated(name);
      if (key !== '' && !Object.hasOwn(fields, key)) fields[key] = value.replace(/[\])]\s*$/, closing(value)).trim();
      if (line.length < LONGEST_TAGS && TAG_LINE.test(line)) tagLines.push(...line.split(/[\s,]+/));
    }
  }
  const tags = tagLines.map((tag) => foldName(tag.replace(/^#/, ''))).filter((tag) => tag !== '');
  const links = body.includes('[[') ? Array.from(body.matchAll(LINK), ([link]) => linkTarget(link) ?? '') : [];
  return {
    kind: 'read',
    note: {
      path,
      data: read.kind === 'read' ? read.data : {},
      fields,
      tagLines: [...new Set(tags)],
      ...(title === undefined ? {} : { title }),
      links: [...new Set(links)].filter((target) => target !== ''),
    },
  };
}

const TITLE = /^#[ \t][^\n]*/m;

/** The first heading of the first level. Only the text up to it is looked at: finding blocks takes a moment. */
function titleOf(body: string): string | undefined {
  const line = TITLE.exec(body);
  if (!line) return undefined;
  const heading = outline(body.slice(0, line.index + line[0].length), 0).headings.find(({ level }) => level === 1);
  return heading && withoutLink(heading.title);
}

const LONGEST_TAGS = 300;

/** A bracket at the end closes the field, unless it belongs to a link. */
function closing(value: string): string {
  return /\]\]\s*$/.test(value) ? ']' : '';
}
