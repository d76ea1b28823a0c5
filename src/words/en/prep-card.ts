/** The card for the next session: its headings, and what stands where there is nothing. */
export const prepCard = {
  title: 'Next session',
  engagement: 'Engagement whose next session to prepare',
  print: 'Print',
  gone: 'This engagement’s note is no longer there.',

  worthIf: 'What would make it worth it',
  noWorthIf: 'Not asked, or not written down yet.',
  purpose: 'Purpose',
  noPurpose: 'No sentence for it yet.',
  doubt: 'A doubt to come back to',
  /** A link to the session follows. */
  comeBack: 'It was voiced in the session of',
  goals: 'Contracted goals',
  noGoals: 'Nothing is contracted.',
  noWords: 'No session has words of its own for it yet.',
  /** Where the last words are, if they name no day. */
  sign: 'in its note',
  commitments: 'Open commitments',
  noCommitments: 'None from the last session.',
  noCommitmentsSection: 'The note of the last session has no section for them.',
  noSession: 'There was no session yet.',
  /** Where a commitment was made, if not in a session of this engagement. */
  origin: 'where it was made',
  due: 'What is due',
  nothingDue: 'Nothing.',
};
