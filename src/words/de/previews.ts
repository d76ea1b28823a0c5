import type { Words } from '../en';

export const previews: Words['previews'] = {
  goalBecomes: {
    met: (goal, day) => `„${goal}“ endet am ${day}: erreicht.`,
    dropped: (goal, day) => `„${goal}“ endet am ${day}: fallen gelassen.`,
    replaced: (goal, day, by) => `„${goal}“ endet am ${day}, abgelöst durch „${by}“.`,
    paused: (goal) => `„${goal}“ pausiert.`,
    resumed: (goal) => `„${goal}“ wird wieder aufgenommen.`,
  },
  goalContracted: (goal, day) => `„${goal}“ ist ab ${day} vereinbart.`,
  contractedAnew: (engagement, day) => `„${engagement}“ vermerkt als Tag, an dem neu vereinbart wurde: ${day}.`,
  closes: (engagement, day) => `„${engagement}“ ist ab ${day} abgeschlossen.`,
  keptUntil: (day) => `Die Notizen sind bis ${day} aufzubewahren.`,
  handedOver: (count, note) =>
    count === 1 ? `Ein offenes Vorhaben kommt in „${note}“.` : `${count} offene Vorhaben kommen in „${note}“.`,
  pausedUntil: (engagement, day) => `„${engagement}“ pausiert bis ${day}.`,
  pausedOpen: (engagement) => `„${engagement}“ pausiert, bis Sie es wieder aufnehmen.`,
  reopens: (engagement) => `„${engagement}“ ist ab heute wieder aktiv.`,
  goalAgreed: (goal) => `„${goal}“ ist vereinbart.`,
  becomes: (field, value) => `${field}: künftig „${value}“.`,
  renamed: (note, to) => `„${note}“ heißt künftig „${to}“, und Links folgen.`,
  noted: (what) => `Vermerkt wird: „${what}“.`,
  notNoted: (what) => `Nicht mehr vermerkt ist: „${what}“.`,
  promised: (count) => (count === 1 ? 'Ein Vorhaben kommt hinzu.' : `${count} Vorhaben kommen hinzu.`),
  planned: (day) => `Eine Sitzung wird für den ${day} geplant.`,
  emptied: (field) => `${field}: künftig leer.`,
};
