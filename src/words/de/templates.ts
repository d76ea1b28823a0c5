import { SECTION_HEADINGS } from '../../body/section-headings';
import type { Words } from '../en';

/** “Sie” is the coachee, who is asked; “ich” the coach, who asks herself and says “mein Gegenüber” of the other. */
export const templates: Words['templates'] = {
  /** The names of templates that are not named after a kind of session. */
  titles: { engagement: 'Mandat', goal: 'Ziel' },

  revisit: (link) => `Auf den Vorbehalt aus ${link} zurückkommen; „Sitzung festhalten“ fragt danach`,

  headings: SECTION_HEADINGS.de,

  prompts: {
    engagement: {
      agreed: [
        'Was haben wir vereinbart, und was hat noch niemand ausgesprochen?',
        'Wer wollte das, wer bezahlt es, und wer erhofft sich was?',
        'Was erfährt der Auftraggeber, von wem, und was nicht?',
        'Wie hören wir auf, wenn jemand früher aufhören will?',
      ],
      setting: [
        'Was ist rundherum los, das ich im Kopf behalten sollte?',
        'Wem nützt es, wenn das hier gelingt, und wer könnte etwas verlieren?',
      ],
      forSponsor: ['Was darf der Auftraggeber lesen, genau so, wie es hier steht?'],
      forMyEyes: ['Warum habe ich zugesagt, und wofür wäre vielleicht jemand anderes besser?'],
    },

    chemistry: {
      fit: [
        'Was müssen Sie heute erfahren, um Ja oder Nein sagen zu können?',
        'Was haben Sie bisher von Coaching mitbekommen, und was halten Sie davon?',
        'Was wollte mein Gegenüber über mich wissen?',
      ],
      next: [
        'Wer entscheidet, bis wann, und wer sagt es wem?',
        'Wie können Sie oder ich absagen, ohne dass es jemand übel nimmt?',
      ],
      forMyEyes: ['Was habe ich versprochen, ohne es zu wollen?', 'Würde ich auch mit vollem Kalender zusagen?'],
    },

    first: {
      recognition: [
        'Was müsste geschehen, damit sich diese Stunden für Sie lohnen?',
        'Den Vorbehalt selbst ansprechen, vielleicht so: „Viele in Ihrer Lage haben Vorbehalte gegen Coaching, ' +
          'oft aus gutem Grund. Sie müssen davon hier nicht begeistert sein.“',
        'Was haben Sie mit Coaching erlebt, hier oder anderswo, das Sie vorsichtig macht?',
        'Was muss unter uns bleiben, und woran würden Sie merken, dass es unter uns bleibt?',
      ],
      value: [
        'Was habe ich gesehen oder gehört, worauf mein Gegenüber allein nicht gekommen wäre? In einem Satz, so wie ' +
          'ich ihn gesagt habe.',
        'Wo passte etwas Gesagtes nicht dazu, wie es gesagt wurde?',
        'Wann wurde es still, und was hatte ich gerade gefragt?',
        'Woher weiß ich, dass es genützt hat: Habe ich es gehört, habe ich es gesehen, oder hoffe ich es?',
      ],
      purpose: [
        'Was genau wollen Sie besser können, wo und mit wem?',
        'Wenn es gut läuft: Was ist in einem Jahr anders?',
        'Woran merken wir es unterwegs, und wer merkt es noch?',
        'Würden Sie das auch wollen, wenn Sie niemand darum gebeten hätte?',
      ],
      later: [
        'Was habe ich heute bemerkt und liegen lassen?',
        'Was kam zur Sprache und kann warten, bis klar ist, worum es gehen soll? Je eine Zeile.',
        'Will ich nächstes Mal auf den Vorbehalt zurückkommen?',
      ],
      forMyEyes: ['War es eine angenehme Stunde oder eine nützliche?', 'Was nehme ich mit in die Supervision?'],
    },

    regular: {
      stand: [
        'Was ist seit dem letzten Mal geschehen?',
        'Was haben Sie ausprobiert, und sei es nur ein wenig, und wer hat es bemerkt?',
        'Gilt noch, was wir vereinbart haben?',
      ],
      commitments: [
        'Was tun Sie bis zum nächsten Mal, und wer würde es merken?',
        'Was ist noch offen: behalten, ändern oder lassen?',
      ],
      today: [
        'Was müsste geschehen, damit sich diese Stunde lohnt?',
        'Für welches unserer Ziele ist sie?',
        'Und wenn für keines: Wollen wir das heute beide so?',
        'Was ist jetzt klarer als vor einer Stunde?',
      ],
      forMyEyes: ['Wo habe ich mehr gearbeitet als mein Gegenüber?', 'Was habe ich nicht gesagt, und warum nicht?'],
    },

    review: {
      moved: [
        'Ziel für Ziel: Was ist anders, und woran merken Sie es?',
        'Wer hat es noch bemerkt, und haben Sie dort nachgefragt?',
        'Was haben Ihnen diese Stunden gebracht, und was nicht?',
      ],
      keep: [
        'Würden wir heute dieselben Ziele vereinbaren?',
        'Was taucht immer wieder auf, ohne dass wir es je vereinbart haben?',
        'Was soll ich ab jetzt anders machen, und was machen Sie anders?',
      ],
      commitments: ['Was folgt daraus für Sie und für mich, und bis wann?'],
      forMyEyes: ['Was fällt mir nicht mehr auf, weil ich mich daran gewöhnt habe?'],
    },

    'three-way': {
      before: [
        'Was wird gesagt, von wem, und was bleibt unter uns beiden?',
        'Welche Ziele dürfen genannt werden, und in wessen Worten?',
        'Welche Frage wäre die schwerste, und was wollen Sie darauf antworten?',
      ],
      room: [
        'Was sieht der Auftraggeber heute, das vorher nicht da war?',
        'Was möchte der Auftraggeber als Nächstes sehen?',
        'Was trägt der Auftraggeber selbst dazu bei?',
      ],
      agreedByAll: ['Was haben wir vereinbart, in Worten, die alle drei so sagen würden?'],
      commitments: ['Wer tut was bis wann, der Auftraggeber eingeschlossen?'],
      forMyEyes: ['Auf wessen Seite hat es mich gezogen?'],
    },

    closing: {
      different: [
        'Was können Sie heute, das am Anfang noch nicht ging?',
        'Hat es sich gelohnt, gemessen an dem, was Sie am Anfang gesagt haben?',
        'Welches Ziel war Ihnen am Ende doch nicht wichtig?',
      ],
      carriesOn: [
        'Was hilft Ihnen in einer schweren Woche, daran festzuhalten, und wer?',
        'Was wäre das erste kleine Zeichen, dass es verloren geht?',
        'Was ist noch offen, und wessen Sache ist es jetzt?',
      ],
      farewell: ['Was möchten Sie, was möchte ich noch sagen?'],
      forMyEyes: [
        'Was habe ich aus dieser Arbeit gelernt?',
        'Was bewahre ich auf, bis wann, und was lösche ich?',
      ],
    },

    goal: {
      situations: [
        'Wo würde es sich zeigen, mit wem, und wie oft?',
        'Wessen Ziel ist das: Ihres, das von jemand anderem oder ein gemeinsames?',
      ],
      good: [
        'Wenn es gelingt: Was werden andere sehen oder hören?',
        'Was davon gelingt Ihnen an guten Tagen schon heute?',
      ],
      signs: ['Was ist wann wem aufgefallen?'],
    },
  },

  firstPrompts: {
    chosen: {
      recognition: [
        'Was müsste geschehen, damit sich diese Stunden für Sie lohnen?',
        'Wie sind Sie darauf gekommen, und warum gerade jetzt?',
        'Wo sind Sie noch unsicher, beim Coaching oder bei mir?',
        'Was muss unter uns bleiben, und woran würden Sie merken, dass es unter uns bleibt?',
      ],
      purpose: [
        'Was genau wollen Sie besser können, wo und mit wem?',
        'Wenn es gut läuft: Was ist in einem Jahr anders?',
        'Woran merken wir es unterwegs, und wer merkt es noch?',
        'Wollen Sie das, oder meinen Sie, dass Sie es wollen sollten?',
      ],
    },
    expected: {
      recognition: [
        'Was müsste geschehen, damit sich diese Stunden für Sie lohnen?',
        'Den Vorbehalt selbst ansprechen, vielleicht so: „Sie sind hier, weil es von Ihnen erwartet wird. Viele ' +
          'haben dann Vorbehalte, oft aus gutem Grund. Sie müssen davon hier nicht begeistert sein.“',
        'Was hat man Ihnen gesagt, warum Sie das machen sollen, und was halten Sie davon?',
        'Wer erfährt was aus diesen Stunden, und woran würden Sie merken, dass wir uns daran halten?',
      ],
      purpose: [
        'Was genau wollen Sie besser können, wo und mit wem?',
        'Wenn es gut läuft: Was ist in einem Jahr anders?',
        'Woran merken wir es unterwegs, und wer merkt es noch?',
        'Auch andere erhoffen sich etwas: Was davon wollen Sie selbst, und was nicht?',
      ],
    },
    cohort: {
      recognition: [
        'Was müsste geschehen, damit sich diese Stunden für Sie lohnen?',
        'Den Vorbehalt selbst ansprechen, vielleicht so: „Im Programm bekommen alle ein Coaching. Viele fragen ' +
          'sich, was das mit ihnen zu tun hat, oft aus gutem Grund. Sie müssen davon hier nicht begeistert sein.“',
        'Was würden Sie in dieser Stunde sonst tun?',
        'Sie werden mit den anderen im Programm reden: Was muss unter uns bleiben?',
      ],
      purpose: [
        'Was genau wollen Sie besser können, wo und mit wem?',
        'Wenn es gut läuft: Was ist in einem Jahr anders?',
        'Woran merken wir es unterwegs, und wer merkt es noch?',
        'Würden Sie das auch ohne das Programm wollen?',
      ],
    },
    'unspoken-concern': {
      recognition: [
        'Für mich, bevor es losgeht: Hat jemand meinem Gegenüber gesagt, was Sorge macht? Wenn nicht, wer sagt es, ' +
          'und wann?',
        'Was müsste geschehen, damit sich diese Stunden für Sie lohnen?',
        'Den Vorbehalt selbst ansprechen, vielleicht so: „Vielleicht fragen Sie sich, was dahintersteckt. Das tun ' +
          'viele, oft aus gutem Grund. Sie müssen davon hier nicht begeistert sein.“',
        'Was haben Sie gehört, warum man Ihnen das angeboten hat, und was muss unter uns bleiben?',
      ],
      purpose: [
        'Was genau wollen Sie besser können, wo und mit wem?',
        'Wenn es gut läuft: Was ist in einem Jahr anders?',
        'Woran merken wir es unterwegs, und wer merkt es noch?',
        'Wenn ausgesprochen ist, was Sorge macht: Woran davon wollen Sie arbeiten, und woran nicht?',
      ],
    },
  },
};
