import type { Locale } from '../locale';

export const terms: Locale['terms'] = {
  menu: '„%s“ zu meinem Glossar hinzufügen…',
  add: 'Zu meinem Glossar hinzufügen',
  mine: 'Meine Begriffe',
  term: 'Begriff',
  meaning: 'Bedeutung',
  names: 'Weitere Formen',
  namesHint: 'Je Zeile eine: andere Namen, Abkürzungen, ungewöhnliche Mehrzahlformen.',
  example: 'Beispiel (optional)',
  exampleHint: 'Ein Satz mit dem Begriff.',
  cased: 'Groß- und Kleinschreibung beachten',
  casedHint: 'Nur Wörter in derselben Schreibweise werden markiert.',
  everywhere: 'Auf jeder Seite markieren',
  everywhereHint:
    'Sonst wird ein Alltagswort nur dort markiert, wo eine Seite vom Thema des Glossars handelt.',
  glossary: 'Glossar',
  glossaryNew: 'Neues Glossar: {title} ({language})',
  private: 'Was Sie hier speichern, bleibt auch nach dem Schließen des privaten Fensters erhalten.',
  save: 'Speichern',
  saveKeys: 'oder Strg+Eingabe drücken',
  added: '„{term}“ steht jetzt in „{title}“',
  editOther: '„{term}“ bearbeiten',
  emptyTerm: 'Schreiben Sie den Begriff.',
  emptyMeaning: 'Schreiben Sie, was der Begriff bedeutet, oder fügen Sie es ein.',
  long: 'Das ist zu lang. Kürzen Sie es auf {most} Zeichen.',
  many: 'Das sind zu viele weitere Formen. Behalten Sie höchstens {most}.',
  wordy:
    '„{name}“ ist zu lang, um auf Seiten gefunden zu werden. Verwenden Sie höchstens {most} Wörter.',
  unfindable:
    '„{name}“ kann auf Seiten nicht gefunden werden. Schreiben Sie mindestens zwei Buchstaben oder Ziffern.',
  common:
    '„{name}“ kommt in fast jedem Satz vor und würde auf jeder Seite markiert. Schreiben Sie einen längeren Begriff.',
  taken:
    '„{name}“ gehört in diesem Glossar schon zu „{term}“. Entfernen Sie es hier, oder bearbeiten Sie stattdessen „{term}“.',
};
