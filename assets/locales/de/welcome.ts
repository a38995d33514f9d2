import type { Locale } from '../locale';

export const welcome: Locale['welcome'] = {
  title: 'Wörter erklärt, wo Sie lesen',
  lead: 'Glossa markiert Begriffe auf den Seiten, die Sie lesen. Zeigen Sie auf einen, und eine Karte sagt, was er bedeutet.',
  try: 'Hier ausprobieren',
  tryHint: 'Lassen Sie den Zeiger auf einem unterstrichenen Wort ruhen, oder tippen Sie es an.',
  where: 'Wo der Schalter ist',
  whereText:
    'Das Symbol von Glossa öffnet die Liste der Begriffe auf der Seite, den Artikel dahinter und den Schalter für die Website, auf der Sie sind.',
  pinChromium:
    'Damit das Symbol sichtbar bleibt, drücken Sie auf das Puzzleteil in der Symbolleiste und dann auf die Stecknadel neben Glossa.',
  pinFirefox:
    'Damit das Symbol sichtbar bleibt, drücken Sie auf das Puzzleteil in der Symbolleiste, dann auf das Zahnrad neben Glossa, und wählen Sie „An Symbolleiste anheften“.',
  pinned: 'Das Symbol ist in Ihrer Symbolleiste.',
  keys: '{keys} schaltet Glossa für die Website, auf der Sie sind, ein oder aus.',
  elements:
    'Wenn Sie mit der Tastatur oder einem Bildschirmvorleser lesen, wählen Sie in den Einstellungen Markierungen „als Elemente“.',
  settings: 'Einstellungen öffnen',
};
