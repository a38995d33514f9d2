/** Words that say nothing about a subject, in each language that has a table of everyday words. */
import { functionWords } from '../src/importing/function-words';
import { type EverydayLanguage, stemmerOf } from '../src/matching/subject/languages';
import { words } from '../src/matching/tokens';

/**
 * Articles, pronouns, auxiliaries, prepositions, and the commonest verbs and adjectives. In other
 * languages than English, the importer's function words are added.
 */
const WORDS: Readonly<Record<EverydayLanguage, string>> = {
  en: `
    a an the and or but nor so yet of in on at by to for from with without within into onto upon
    about above below under over between among through during before after since until against
    toward towards across along around behind beyond near off out up down as if than that which
    who whom whose what when where why how this these those it its he she they them him her his
    their our we us you your i me my mine be is are was were been being am do does did done doing
    have has had having will would can could may might must shall should not no yes also only
    just very more most much many few less least such same other another each every all any both
    either neither some one two three four five six seven eight nine ten first second third new
    old good well make made use used using get got go went come came take took taken see seen say
    said know known there here then now s t d m ll re ve`,
  de: `
    auch nur sehr schon immer wieder hier dort da dann nun jetzt so ja nein etwas nichts ganz etwa
    oft meist meistens dazu dabei dafür daran darauf davon dadurch darin darum hin her gut gute
    guten neu neue neuen neuer neues alt alte alten groß große großen klein kleine kleinen erste
    ersten zweite zweiten dritte dritten zwei drei vier fünf sechs sieben acht neun zehn machen
    macht machte gemacht geben gibt gab gegeben gehen geht ging kommen kommt kam lassen lässt
    liegt liegen stehen steht stand sagen sagt sagte sehen sieht finden findet nehmen nimmt heißt
    genannt bezeichnet verwendet genutzt benutzt wissen weiß bleiben bleibt bzw usw bspw`,
  es: `
    también sólo solo muy ya aún todavía siempre nunca aquí allí ahora entonces así bien bueno
    buena buen nuevo nueva nuevos nuevas viejo vieja grande grandes gran pequeño pequeña primer
    primero primera segundo segunda tercero tercera dos tres cuatro cinco seis siete ocho nueve
    diez hacer hace hacen hizo hecho dar da dan dio dado ir va van venir viene vienen decir dice
    dijo dicho ver visto usar usa usan usado utiliza utilizan utilizado llama llaman llamado
    llamada tener tiene tienen tenía tuvo poner pone puesto saber sabe vez veces algo nada etc`,
  fr: `
    aussi seulement très trop bien encore déjà toujours jamais ici là alors ainsi bon bonne bons
    bonnes nouveau nouvelle nouveaux nouvelles vieux vieille grand grande grands grandes petit
    petite petits petites premier première second seconde troisième deux trois quatre cinq six sept
    huit neuf dix faire fait font faisait donner donne donné aller va vont allait venir vient dire
    dit voir vu utiliser utilise utilisé utilisée appelle appelé appelée mettre met mis prendre
    prend pris savoir sait peu beaucoup assez fois chose choses etc qu jusqu lorsqu puisqu`,
};

/** The stems of a language's function words, and the words themselves. */
export function functionStems(language: EverydayLanguage): string[] {
  const all = words(WORDS[language]);
  if (language !== 'en') all.push(...functionWords(language));
  const stem = stemmerOf(language);
  return [...new Set(all.flatMap((word) => [word, stem(word)]))].sort();
}
