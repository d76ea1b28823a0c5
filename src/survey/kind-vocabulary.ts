import type { Kind } from '../domain/session-note';
import type { NoteType } from '../notes/note-kinds';

/**
 * Texts are compared by their words, in lower case, with hyphens between (see `wordsOf`): `Kick-off`, `kick off` and
 * `Kick_Off` are `kick-off`.
 */
const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(',')));

/** Words by which a property or a tag says that a note is of a kind. `coaching` or `person` alone says nothing. */
export const SAYS: Readonly<Record<NoteType, ReadonlySet<string>>> = {
  engagement: list(
    'client,clients,coachee,coachees,coaching-client,coaching-clients,coachingclient,engagement',
    'engagements,coaching-engagement,coaching-team,team-coaching,coaching-group,group-coaching,klient',
    'klientin,klienten,klient-in,coaching-klient,coachingklient,coaching-klientin,mandat,mandate',
    'coaching-mandat,coachingmandat',
  ),
  session: list(
    'session,sessions,coaching-session,coaching-sessions,coachingsession,client-session,coaching-call',
    'session-note,session-notes,sitzung,sitzungen,coaching-sitzung,coachingsitzung,coachinggespräch',
    'coaching-gespräch',
  ),
  goal: list(
    'goal,goals,coaching-goal,coaching-goals,coachinggoal,client-goal,ziel,ziele,coaching-ziel',
    'coachingziel',
  ),
};

/** Properties that say what a note is; another word in one of the first says that it is something else. */
export const TYPE_PROPERTIES = [
  ...['type', 'note-type', 'notetype', 'typ'],
  ...['notiztyp', 'fileclass', 'class', 'kind', 'art'],
];
export const CATEGORY_PROPERTIES = ['category', 'categories', 'kategorie', 'kategorien'];
/** They say what somebody is, and never that a note is a session. */
export const ROLE_PROPERTIES = [...CATEGORY_PROPERTIES, 'role', 'rolle', 'relationship', 'relation', 'beziehung'];

/** Words that say what a note is and leave open whether it stands for a client. */
export const NEUTRAL_TYPES = list(
  'note,notes,notiz,person,people,persons,personen,mensch,contact,contacts,kontakt,kontakte,company',
  'organisation,organization,team,group,gruppe',
);

/** Properties of sessions and goals that name the client: of these, the first always mean a coaching client. */
export const COACHEE_PROPERTIES = [
  ...['coachee', 'coachees', 'engagement'],
  ...['coaching-client', 'mandat', 'klient', 'klientin'],
];
export const CLIENT_PROPERTIES = [
  ...COACHEE_PROPERTIES,
  ...['client', 'clients', 'kunde', 'kundin', 'team', 'group', 'gruppe'],
];

/** Properties that hold the day of a session, the plainest first. That of creation or of a change is no such day. */
export const DATE_PROPERTIES = [
  ...['session-date', 'sessiondate', 'session-day', 'date-of-session', 'sitzungsdatum', 'held-on', 'date', 'datum'],
  ...['day', 'when', 'termin', 'scheduled'],
];
/** Properties that hold the kind of a session. */
export const SESSION_KIND_PROPERTIES = [
  ...['kind', 'session-kind', 'session-type', 'sessiontype', 'sitzungsart', 'sitzungstyp'],
];
/** Properties that only a bill or a game has, never a session. */
export const OTHER_PROPERTIES = [
  ...['invoice', 'amount', 'betrag'],
  ...['rechnungsnummer', 'campaign', 'attendees', 'teilnehmer'],
];
/** Properties of what was recorded or published: nobody's own session. */
export const RECORDING_PROPERTIES = ['video', 'videoid', 'video-id', 'podcast', 'episode', 'campaign'];
/** Properties of a profile: they say that a note in a folder of clients is one. */
export const PROFILE_PROPERTIES = [
  ...['status', 'company', 'organisation', 'organization', 'firma', 'unternehmen', 'email', 'phone', 'telefon', 'role'],
  ...['rolle', 'position', 'sponsor', 'start', 'started', 'beginn', 'sessions', 'sitzungen', 'rate', 'codename'],
];

/** Folders of clients: of these, the first hold nothing else. */
export const CLIENT_FOLDERS = list(
  'clients,client,coachees,coachee,coaching-clients,coaching-client,clients-coaching,klienten,klient',
  'klientinnen,coaching-klienten,engagements,mandate,coaching-mandate,executive-coaching-clients',
);
export const COACHING_FOLDERS = list(
  'coaching,executive-coaching,coaching-practice,coachings,coaching-praxis,team-coaching',
);
/** Folders between that of the clients and that of one. */
export const STATUS_FOLDERS = list(
  'active,current,past,former,archive,archived,closed,completed,finished,paused,inactive,aktiv,aktuell',
  'laufend,abgeschlossen,archiv,ehemalige,beendet,teams,groups,individuals,individual',
);
export const SESSION_FOLDERS = list(
  'sessions,session,coaching-sessions,session-notes,sitzungen,coachingsitzungen,coaching-sitzungen',
  'coachinggespräche,sitzungsnotizen',
);
export const GOAL_FOLDERS = list('goals,goal,coaching-goals,ziele,coachingziele');
/** Folders beside those of clients that are none. */
export const OTHER_FOLDERS = list(
  'journal,journals,diary,daily,tagebuch,template,templates,vorlagen,vorlage,training,trainings',
  'supervision,resources,resource,ressourcen,articles,books,reading,marketing,admin,invoices,rechnungen',
  'business,notes,notizen,ideas,ideen,course,courses,kurs,certification,icf,method,methods,methoden',
  'tools,research,attachments,assets,files,material,materials,sessions,session,meetings,meeting,inbox',
  'projects,projekte,library,development,peer,peers,intervision,workshops,workshop,webinars',
  'group-supervision,mentor,mentoring,emails,email,documents,contracts,verträge,proposals,angebote',
  'prospects,leads,contacts,kontakte,clients,coachees,klienten,goals,ziele',
);

/** Names of the note that stands for the folder it lies in. */
export const FOLDER_NOTES = list(
  'index,overview,profile,client-profile,about,übersicht,steckbrief,profil,client,coachee,engagement',
  'contract-and-profile,readme,mandat,klient',
);

/** Tags of notes that are something else, whatever else they say. */
export const OTHER_TAGS = list(
  'daily,daily-note,journal,diary,meeting,meetings,template,moc,index,book,article,literature,invoice',
  'project,tagebuch,besprechung,vorlage,dnd,ttrpg,rpg,workshop,training,supervision',
);

/** Words for a session in a name. `coaching` is one where a day or a number stands with it. */
export const SESSION_WORDS = list(
  'session,sitzung,coaching-session,coachingsession,coaching-sitzung,coachingsitzung,coaching-call',
  'coachinggespräch,coaching-gespräch,coachingtermin,coaching-termin,arbeitssitzung,coaching,séance',
  'sesión,sessie',
);
/** Words that say nothing in the name of a session. */
export const FILLERS = list(
  'with,mit,and,und,the,der,die,das,no,nr,number,nummer,num,notes,note,notizen,notiz,protokoll,of,for',
  'für,am,on,vom,von,online,zoom,remote,teams,in-person,präsenz,w,hour,stunde,st,nd,rd,th',
);
/** Words that say that a note is about a session, or something else than one. */
export const STOP_WORDS = list(
  'prep,prepare,preparation,preparing,vorbereitung,invoice,rechnung,agenda,plan,planning,template',
  'vorlage,form,formular,draft,entwurf,homework,hausaufgabe,reading,email,emails,mail,contract,vertrag',
  'proposal,angebot,feedback,transcript,transkript,ideas,ideen,outline,checklist,checkliste,structure',
  'struktur,how,about,questions,fragen,exercise,übung,worksheet,workbook,slides,report,bericht,guide',
  'leitfaden,training,workshop,supervision,receipt,quittung,research,meeting,call',
);

type Vocabulary = Readonly<Record<'plain' | 'others', ReadonlySet<string>>>;

/**
 * The kinds of session by the words people use. Of these, the plain ones name nothing but such an hour; the others
 * (`final`, `review`, `sponsor`) count only where nothing else stands with them.
 */
export const KIND_WORDS: Readonly<Record<Exclude<Kind, 'regular'>, Vocabulary>> = {
  'chemistry': {
    plain: list(
      'chemistry-call,chemistry-meeting,chemistry-session,chemistry-check,discovery-call',
      'discovery-session,discovery-meeting,intro-call,introductory-call,introduction-call',
      'exploratory-call,exploratory-session,kennenlernen,kennenlerngespräch,kennenlerntermin',
      'kennenlern-gespräch,erstkontakt,vorgespräch,sondierungsgespräch',
    ),
    others: list('chemistry,discovery,exploratory,sondierung'),
  },
  'first': {
    plain: list(
      'intake-session,intake-call,intake-interview,intake-meeting,kick-off,kickoff,kick-off-session',
      'kickoff-session,kick-off-call,kickoff-call,kick-off-meeting,kickoff-meeting,first-session',
      'first-coaching-session,erstgespräch,erste-sitzung,erstsitzung,auftragsklärung',
      'auftragsklärungsgespräch,auftaktgespräch,auftaktsitzung,contracting-session',
    ),
    others: list('intake,first,contracting,auftakt,erste'),
  },
  'review': {
    plain: list(
      'review-session,mid-point-review,midpoint-review,mid-term-review,midterm-review,halfway-review',
      'interim-review,mid-engagement-review,midway-review,zwischenbilanz,standortbestimmung',
      'zwischengespräch,bilanzgespräch,halbzeitgespräch,halbzeitbilanz,review-gespräch',
    ),
    others: list('review,midpoint,halfway,halbzeit,bilanz,progress-review'),
  },
  'three-way': {
    plain: list(
      'three-way,three-way-meeting,three-way-session,three-way-call,three-way-conversation,3-way',
      '3-way-meeting,3-way-session,threeway,sponsor-meeting,sponsor-session,sponsor-call',
      'sponsor-check-in,sponsor-review,sponsor-conversation,tripartite-meeting,dreiergespräch',
      'dreiecksgespräch,dreieckgespräch,dreiparteiengespräch,auftraggebergespräch,sponsorengespräch',
      'zu-dritt',
    ),
    others: list('sponsor,tripartite,auftraggeber'),
  },
  'closing': {
    plain: list(
      'final-session,closing-session,last-session,completion-session,wrap-up-session,wrapup-session',
      'final-coaching-session,abschlussgespräch,abschlusssitzung,abschlussitzung,letzte-sitzung',
      'abschluss-sitzung,abschluss-gespräch',
    ),
    others: list('final,closing,wrap-up,wrapup,completion,last,abschluss,letzte'),
  },
};
