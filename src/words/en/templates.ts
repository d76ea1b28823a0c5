import { SECTION_HEADINGS } from '../../body/section-headings';

/**
 * The texts of the built-in templates. A heading has one name everywhere; the prompts below it depend on the
 * kind. The first prompt of a section is the one that is seen, the others unfold below it, so each stands alone, with
 * or without anything carried forward above it.
 */
export const templates = {
  /** The names of templates that are not named after a kind of session. */
  titles: { engagement: 'Engagement', goal: 'Goal' },

  revisit: (link: string) => `Come back to the doubt of ${link}; once you have, tick \`resistance-revisited\``,

  headings: SECTION_HEADINGS.en,

  prompts: {
    /** The contract first, then what it is for. */
    engagement: {
      agreed: [
        'What has everyone said yes to, and what has nobody said aloud?',
        'Who asked for this, who pays, and what does each hope to see?',
        'What reaches the sponsor, in whose words, and what never does?',
        'How do we end well, early if need be?',
      ],
      setting: [
        'What is going on around them that I should not forget?',
        'Who is better off if this works, and who is not?',
      ],
      forSponsor: ['What may the sponsor read, exactly as it stands here?'],
      forMyEyes: ['What drew me to this work, and where might I be the wrong coach for it?'],
    },

    /** Two people find out whether they want to work together. */
    chemistry: {
      fit: [
        'What would make either of us say yes, or no?',
        'What do they know of coaching, and what do they make of it?',
        'What did they want to know about me, and what might that be about?',
      ],
      next: [
        'Who decides, by when, and who tells whom?',
        'How can either of us decline without it costing anything?',
      ],
      forMyEyes: ['What did I promise between the lines?', 'Would I take this on if my diary were full?'],
    },

    /** Three things and no more, and one smaller place for what was left alone. */
    first: {
      recognition: [
        'Whose idea was this, and how does it sit with you?',
        'From what you know of coaching and of this place, what makes caution sensible? Note who said so first.',
        'What must stay in this room, and how would you notice that it does?',
        'What would have to come of these hours for them to be worth yours? Their words go to `worth-if`.',
      ],
      value: [
        'Where did they fall silent to think, and what had I just asked or said back?',
        'Which sentence came out smoothly while voice or face told another story?',
        'How do I know it was of use? They told me (said), I saw a shift (shown), I hope so (guess): `value-evidence`.',
      ],
      purpose: [
        'What do you want to be able to do, in which rooms, with whom?',
        'A year from now, who is surprised by you, and by what?',
        'Which sign would persuade a doubter, and who is placed to see it?',
        'If nobody had asked for this, would you still put your name to that sentence?',
      ],
      later: [
        'What did I notice and deliberately not start?',
        'One line each. It can wait until the purpose is agreed.',
        'Does the doubt deserve a second look? Then tick `revisit-resistance`.',
      ],
      forMyEyes: ['What did I want to prove, to rescue or to avoid?', 'What of it belongs in supervision?'],
    },

    /** Compared with what was contracted. */
    regular: {
      stand: [
        'What has happened since last time, before anyone explains it?',
        'What was tried, even slightly, and who noticed?',
        'Does what we agreed still hold?',
      ],
      commitments: [
        'What will be done before we meet again, and who would notice?',
        'What is still open: keep it, change it, or let it go?',
      ],
      today: [
        'What would make this hour worth it?',
        'Which agreed goal is it for? `goals` is what counts; a tick in the note is only for the eye.',
        'If it is for none of them, is that by choice (`detour`)?',
        'What is clear now that was not clear an hour ago?',
      ],
      forMyEyes: ['Where was I working harder than they were?', 'What did I not say, and why not?'],
    },

    /** The contract is looked at, kept or changed. */
    review: {
      moved: [
        'Goal by goal: what is different, and what shows it?',
        'Who else would say so, and have they been asked?',
        'What have these hours given, and what have they not?',
      ],
      keep: [
        'If we contracted today, would we write the same sentence?',
        'Which aim keeps coming up without ever being agreed?',
        'What should the two of us do differently here?',
      ],
      commitments: ['What follows from this for each of us, and by when?'],
      forMyEyes: ['What have I stopped noticing because I am used to it?'],
    },

    /** With the sponsor: the coachee speaks first, and nothing is said over their head. */
    'three-way': {
      before: [
        'What will be said, by whom, and what stays between us two?',
        'Which goals may be named, and in whose words?',
        'Which question would be hardest, and how would they like to meet it?',
      ],
      room: [
        'What does the sponsor see today that was not there before?',
        'What do they hope for next that one could watch happen?',
        'What will they do themselves to make it likelier?',
      ],
      agreedByAll: ['What did we agree, in words each of us would repeat?'],
      commitments: ['Who does what by when, the sponsor included?'],
      forMyEyes: ['Whose side was I tempted to take?'],
    },

    /** Lasting results, and a good ending. */
    closing: {
      different: [
        'What can they do now that they could not when we began?',
        'Was it worth it, by their own measure?',
        'What turned out to be nobody’s aim after all?',
      ],
      carriesOn: [
        'What will keep it alive in a hard week, and who will help?',
        'What would be the first small sign that it is slipping?',
        'What is still open, and whose is it now?',
      ],
      farewell: ['What do we each want to have said before the door closes?'],
      forMyEyes: ['What did this work teach me?', 'What do I keep, until when, and what do I delete?'],
    },

    /** A goal that has earned a note. */
    goal: {
      situations: [
        'Where would it show, with whom, and how often?',
        'Whose sentence is this, and who would miss it? (`owner`)',
      ],
      good: [
        'What would someone see or hear who knew nothing of this goal?',
        'What is already there on a good day?',
      ],
      signs: ['What was noticed, when, and by whom?'],
    },
  },
};
