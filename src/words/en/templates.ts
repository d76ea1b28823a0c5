import { SECTION_HEADINGS } from '../../body/section-headings';

/**
 * The texts of the built-in templates. “You” is the coachee, who is asked; “I” is the coach, who asks herself and says
 * “they” of the other. A heading has one name everywhere; the prompts below it depend on the kind. The first prompt of
 * a section is the one that is seen, the others unfold below it, so each stands alone, with or without anything carried
 * forward above it.
 */
export const templates = {
  /** The names of templates that are not named after a kind of session. */
  titles: { engagement: 'Engagement', goal: 'Goal' },

  revisit: (link: string) => `Come back to the doubt of ${link}; “Record session” then asks whether you did`,

  headings: SECTION_HEADINGS.en,

  prompts: {
    /** The contract first, then what it is for. */
    engagement: {
      agreed: [
        'What have we agreed, and what has nobody said out loud yet?',
        'Who asked for this, who pays for it, and what does each of them hope for?',
        'What will the sponsor hear, from whom, and what not?',
        'How do we stop, if one of us wants to stop early?',
      ],
      setting: [
        'What is going on around them that I should keep in mind?',
        'Who gains if this goes well, and who might lose?',
      ],
      forSponsor: ['What may the sponsor read, exactly as it stands here?'],
      forMyEyes: ['Why did I say yes, and for what might somebody else be the better coach?'],
    },

    /** Two people find out whether they want to work together. */
    chemistry: {
      fit: [
        'What do you need to know today to say yes, or to say no?',
        'What have you seen of coaching so far, and what do you make of it?',
        'What did they want to know about me?',
      ],
      next: [
        'Who decides, by when, and who tells whom?',
        'How can either of us say no without any harm done?',
      ],
      forMyEyes: ['What did I promise without meaning to?', 'Would I take this on if my diary were full?'],
    },

    /**
     * Three things and no more, and one smaller place for what was left alone. What would make the hours worth it is
     * the first thing seen: the rest hangs on it.
     */
    first: {
      recognition: [
        'What would have to be true for these hours to be worth it to you?',
        'Say the doubt before they have to, perhaps like this: “Many people in your place have their doubts about ' +
          'coaching, often with good reason. You don’t have to be keen on this here.”',
        'What have you seen of coaching, here or elsewhere, that makes you careful?',
        'What has to stay between us, and how would you notice that it does?',
      ],
      value: [
        'What did I see or hear that they could not have seen alone? One sentence, the way I said it.',
        'Where did something they said not fit with how they said it?',
        'When did they stop to think, and what had I just asked?',
        'How do I know it was of use: they said so, I saw it, or I hope so?',
      ],
      purpose: [
        'What exactly do you want to get better at, where, and with whom?',
        'If this goes well, what is different a year from now?',
        'How will we notice on the way, and who else will?',
        'Would you want this if nobody had asked you to?',
      ],
      later: [
        'What did I notice today and leave alone?',
        'What did they bring up that can wait until we know what this is for? One line each.',
        'Do I want to come back to the doubt next time?',
      ],
      forMyEyes: ['Was it a pleasant hour, or a useful one?', 'What do I want to take to supervision?'],
    },

    /** Compared with what was contracted. */
    regular: {
      stand: [
        'What has happened since we last met?',
        'What did you try, even a little of it, and who noticed?',
        'Does what we agreed still hold?',
      ],
      commitments: [
        'What will you do before we meet again, and who would notice?',
        'What is still open: keep it, change it, or let it go?',
      ],
      today: [
        'What would make this hour worth it?',
        'Which of our goals is it for?',
        'If it is for none of them: is that what we both want today?',
        'What is clearer now than an hour ago?',
      ],
      forMyEyes: ['Where was I working harder than they were?', 'What did I not say, and why not?'],
    },

    /** The contract is looked at, kept or changed. */
    review: {
      moved: [
        'Goal by goal: what is different, and how can you tell?',
        'Who else has noticed, and have you asked them?',
        'What have these hours given you, and what not?',
      ],
      keep: [
        'Would we agree on the same goals today?',
        'What keeps coming up that we never agreed on?',
        'What should I do differently from now on, and what will you?',
      ],
      commitments: ['What follows from this for each of us, and by when?'],
      forMyEyes: ['What have I stopped noticing because I am used to it?'],
    },

    /** With the sponsor: the coachee speaks first, and nothing is said over their head. */
    'three-way': {
      before: [
        'What will be said, by whom, and what stays between the two of us?',
        'Which goals may be named, and in whose words?',
        'Which question would be the hardest, and what do you want to answer?',
      ],
      room: [
        'What does the sponsor see today that was not there before?',
        'What would the sponsor like to see next?',
        'What will the sponsor do to help it along?',
      ],
      agreedByAll: ['What did we agree, in words that all three of us would use?'],
      commitments: ['Who does what by when, the sponsor included?'],
      forMyEyes: ['Whose side was I tempted to take?'],
    },

    /** Lasting results, and a good ending. */
    closing: {
      different: [
        'What can you do now that you could not do when we began?',
        'Was it worth it, by what you said at the start?',
        'Which goal turned out not to matter to you?',
      ],
      carriesOn: [
        'What will help you keep it up in a hard week, and who?',
        'What would be the first small sign that it is slipping?',
        'What is still open, and whose is it now?',
      ],
      farewell: ['What does each of us still want to say?'],
      forMyEyes: ['What did I learn from this work?', 'What do I keep, until when, and what do I delete?'],
    },

    /** A goal that has earned a note. */
    goal: {
      situations: [
        'Where would it show, with whom, and how often?',
        'Whose aim is this: yours, somebody else’s, or both?',
      ],
      good: [
        'If it goes well, what will other people see or hear?',
        'On a good day, what of it do you do already?',
      ],
      signs: ['What was noticed, when, and by whom?'],
    },
  },

  /**
   * What a first session asks instead, by how the engagement came about. Nobody who chose it is asked what makes them
   * careful, and where a concern has not been voiced the coach is asked first.
   */
  firstPrompts: {
    chosen: {
      recognition: [
        'What would have to be true for these hours to be worth it to you?',
        'What made you look for this, and why now?',
        'What are you not sure about yet, with coaching or with me?',
        'What has to stay between us, and how would you notice that it does?',
      ],
      purpose: [
        'What exactly do you want to get better at, where, and with whom?',
        'If this goes well, what is different a year from now?',
        'How will we notice on the way, and who else will?',
        'Is this what you want, or what you think you should want?',
      ],
    },
    expected: {
      recognition: [
        'What would have to be true for these hours to be worth it to you?',
        'Say the doubt before they have to, perhaps like this: “You are here because it was expected of you. Many ' +
          'people have their doubts then, often with good reason. You don’t have to be keen on this here.”',
        'What were you told about why you should do this, and what do you make of it?',
        'Who will hear what of these hours, and how would you notice that we keep to it?',
      ],
      purpose: [
        'What exactly do you want to get better at, where, and with whom?',
        'If this goes well, what is different a year from now?',
        'How will we notice on the way, and who else will?',
        'Others hope for something too: what of that do you want yourself, and what not?',
      ],
    },
    cohort: {
      recognition: [
        'What would have to be true for these hours to be worth it to you?',
        'Say the doubt before they have to, perhaps like this: “Everybody in the programme gets a coach. Many ask ' +
          'themselves what it has to do with them, often with good reason. You don’t have to be keen on this here.”',
        'What would you be doing in this hour otherwise?',
        'You will talk to the others in the programme: what has to stay between us?',
      ],
      purpose: [
        'What exactly do you want to get better at, where, and with whom?',
        'If this goes well, what is different a year from now?',
        'How will we notice on the way, and who else will?',
        'Would you want this without the programme, too?',
      ],
    },
    'unspoken-concern': {
      recognition: [
        'For me, before we begin: has the concern been said to them? If not, who will say it, and when?',
        'What would have to be true for these hours to be worth it to you?',
        'Say the doubt before they have to, perhaps like this: “You may be asking yourself what is behind this. Many ' +
          'do, often with good reason. You don’t have to be keen on this here.”',
        'What have you heard about why you were offered this, and what has to stay between us?',
      ],
      purpose: [
        'What exactly do you want to get better at, where, and with whom?',
        'If this goes well, what is different a year from now?',
        'How will we notice on the way, and who else will?',
        'Once the concern has been said: what of it do you want to work on, and what not?',
      ],
    },
  },
};
