import type { Locale } from '../locale';

export const welcome: Locale['welcome'] = {
  title: 'Wörter erklärt, wo Sie lesen',
  lead: 'Glossa markiert Begriffe auf den Seiten, die Sie lesen. Zeigen Sie auf einen, und eine Karte erklärt ihn.',
  try: 'Hier ausprobieren',
  tryHint:
    'Zeigen Sie auf ein unterstrichenes Wort, oder tippen Sie es an. Der Text ist englisch, weil das mitgelieferte Glossar englische Begriffe erklärt.',
  scope: 'Am Anfang ein Thema',
  scopeText:
    'Glossa bringt ein Glossar mit: „{title}“, mit {count} Begriffen. Es behandelt nur dieses Thema, deshalb kommt auf den meisten Seiten keiner seiner Begriffe vor. Fügen Sie Glossare zu dem hinzu, was Sie lesen: eigene Tabellen und Notizen oder Dateien von anderen. Die Einstellungen nennen einige mit offener Lizenz.',
  where: 'Wo Sie den Schalter finden',
  whereText:
    'Das Symbol von Glossa öffnet eine Liste der Begriffe auf der Seite, den Artikel dahinter und den Schalter für die aktuelle Website.',
  pinChromium:
    'Damit das Symbol sichtbar bleibt, klicken Sie auf das Puzzleteil in der Symbolleiste und dann auf die Stecknadel neben Glossa.',
  pinFirefox:
    'Damit das Symbol sichtbar bleibt, klicken Sie auf das Puzzleteil in der Symbolleiste, dann auf das Zahnrad neben Glossa, und wählen Sie „An Symbolleiste anheften“.',
  pinned: 'Das Symbol ist in Ihrer Symbolleiste.',
  keys: '{keys} schaltet Glossa für die aktuelle Website ein oder aus.',
  elements:
    'Wenn Sie mit der Tastatur oder einem Screenreader lesen, wählen Sie in den Einstellungen „Als Elemente“.',
  settings: 'Einstellungen öffnen',
};
