import { SECTION_HEADINGS } from '../../body/section-headings';
import type { Words } from '../en';

/** “Sie” is the coachee, who is asked; “ich” is the coach, who asks herself and says “mein Gegenüber” of the other. */
export const templates: Words['templates'] = {
  /** The names of templates that are not named after a kind of session. */
  titles: { engagement: 'Mandat', goal: 'Ziel' },

  revisit: (link) => `Den Vorbehalt aus ${link} noch einmal ansprechen; danach \`resistance-revisited\` ankreuzen`,

  headings: SECTION_HEADINGS.de,

  prompts: {
    engagement: {
      agreed: [
        'Wozu haben alle Ja gesagt, und was hat niemand ausgesprochen?',
        'Wer wollte das, wer bezahlt es, und wer erhofft sich was?',
        'Was erfährt der Auftraggeber, in wessen Worten, und was nie?',
        'Wie hören wir gut auf, notfalls auch früher?',
      ],
      setting: [
        'Was geschieht ringsum, das ich nicht vergessen sollte?',
        'Wem nützt es, wenn das hier gelingt, und wem nicht?',
      ],
      forSponsor: ['Was darf der Auftraggeber lesen, genau so, wie es hier steht?'],
      forMyEyes: ['Was reizt mich an dieser Arbeit, und wo wäre jemand anderes besser?'],
    },

    chemistry: {
      fit: [
        'Was spräche für Sie und für mich dafür, was dagegen?',
        'Was wissen Sie über Coaching, und was halten Sie davon?',
        'Was wollte mein Gegenüber über mich wissen, und worum ging es dabei vielleicht?',
      ],
      next: [
        'Wer entscheidet, bis wann, und wer sagt es wem?',
        'Wie können Sie oder ich absagen, ohne dass es etwas kostet?',
      ],
      forMyEyes: ['Was habe ich zwischen den Zeilen versprochen?', 'Würde ich auch mit vollem Kalender zusagen?'],
    },

    first: {
      recognition: [
        'Wessen Idee war das, und wie geht es Ihnen damit?',
        'Nach allem, was Sie von Coaching und von diesem Haus wissen: Was macht Vorsicht vernünftig? ' +
          'Festhalten, wer von uns es zuerst gesagt hat.',
        'Was muss in diesem Raum bleiben, und woran würden Sie merken, dass es das tut?',
        'Was müsste herauskommen, damit diese Stunden Ihre Zeit wert sind? Die Antwort kommt wörtlich in `worth-if`.',
      ],
      value: [
        'Wo wurde still nachgedacht, und was hatte ich gerade gefragt oder gespiegelt?',
        'Welcher Satz kam glatt heraus, während Stimme oder Gesicht etwas anderes erzählten?',
        'Woher weiß ich, dass es genützt hat? Ich habe es gehört (said), gesehen (shown), ich hoffe es (guess): ' +
          '`value-evidence`.',
      ],
      purpose: [
        'Was wollen Sie können, in welchen Runden, mit wem?',
        'Wer ist in einem Jahr von Ihnen überrascht, und wovon?',
        'Welches Zeichen würde selbst Zweifler überzeugen, und wer könnte es sehen?',
        'Wenn niemand darum gebeten hätte: Stünde Ihr Name trotzdem unter diesem Satz?',
      ],
      later: [
        'Was habe ich bemerkt und bewusst nicht angefangen?',
        'Je eine Zeile. Es kann warten, bis der Zweck vereinbart ist.',
        'Verdient der Zweifel einen zweiten Blick? Dann `revisit-resistance` anhaken.',
      ],
      forMyEyes: ['Was wollte ich beweisen, retten oder vermeiden?', 'Was davon gehört in die Supervision?'],
    },

    regular: {
      stand: [
        'Was ist seit dem letzten Mal geschehen, noch ohne jede Erklärung?',
        'Was wurde versucht, und sei es im Kleinen, und wem fiel es auf?',
        'Gilt noch, was wir vereinbart haben?',
      ],
      commitments: [
        'Was geschieht bis zum nächsten Mal, und wer würde es merken?',
        'Was ist noch offen: behalten, ändern oder lassen?',
      ],
      today: [
        'Was müsste geschehen, damit sich diese Stunde lohnt?',
        'Welchem vereinbarten Ziel dient sie? Es zählt, was in `goals` steht; ein Haken hier ist nur fürs Auge.',
        'Und wenn keinem: Ist das so gewollt (`detour`)?',
        'Was ist jetzt klar und war es vor einer Stunde nicht?',
      ],
      forMyEyes: ['Wo habe ich mehr gearbeitet als mein Gegenüber?', 'Was habe ich nicht gesagt, und warum nicht?'],
    },

    review: {
      moved: [
        'Ziel für Ziel: Was ist anders, und woran zeigt es sich?',
        'Wer würde das auch so sagen, und hat jemand dort nachgefragt?',
        'Was haben diese Stunden gebracht, und was nicht?',
      ],
      keep: [
        'Würden wir heute denselben Satz vereinbaren?',
        'Was taucht immer wieder auf, ohne je vereinbart worden zu sein?',
        'Was sollten wir beide hier anders machen?',
      ],
      commitments: ['Was folgt daraus für Sie und für mich, und bis wann?'],
      forMyEyes: ['Was fällt mir nicht mehr auf, weil ich mich daran gewöhnt habe?'],
    },

    'three-way': {
      before: [
        'Was wird gesagt, von wem, und was bleibt zwischen uns beiden?',
        'Welche Ziele dürfen genannt werden, und in wessen Worten?',
        'Welche Frage wäre die schwerste, und wie möchten Sie ihr begegnen?',
      ],
      room: [
        'Was sieht der Auftraggeber heute, das vorher nicht da war?',
        'Was soll als Nächstes zu sehen sein?',
        'Was trägt der Auftraggeber selbst dazu bei?',
      ],
      agreedByAll: ['Was haben wir vereinbart, in Worten, die wir alle drei wiederholen würden?'],
      commitments: ['Wer tut was bis wann, der Auftraggeber eingeschlossen?'],
      forMyEyes: ['Auf wessen Seite hat es mich gezogen?'],
    },

    closing: {
      different: [
        'Was geht heute, das am Anfang noch nicht ging?',
        'Hat es sich gelohnt, am eigenen Maßstab gemessen?',
        'Was war am Ende doch niemandes Ziel?',
      ],
      carriesOn: [
        'Was hält es in einer schweren Woche am Leben, und wer hilft dabei?',
        'Was wäre das erste kleine Zeichen, dass es verloren geht?',
        'Was ist noch offen, und wessen Sache ist es jetzt?',
      ],
      farewell: ['Was wollen wir einander noch gesagt haben, bevor die Tür zugeht?'],
      forMyEyes: ['Was hat mich diese Arbeit gelehrt?', 'Was bewahre ich auf, bis wann, und was lösche ich?'],
    },

    goal: {
      situations: [
        'Wo würde es sich zeigen, mit wem, und wie oft?',
        'Wessen Satz ist das, und wem würde er fehlen? (`owner`)',
      ],
      good: [
        'Was würde jemand sehen oder hören, der von diesem Ziel nichts weiß?',
        'Was gelingt an guten Tagen schon heute?',
      ],
      signs: ['Was ist wann wem aufgefallen?'],
    },
  },
};
