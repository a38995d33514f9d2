/**
 * Function words: a glossary with an entry "the" would mark every page. Such an entry can be read
 * and searched, but isn't found on pages.
 */
import type { Entry, Form, Glossary } from '../glossary/model';
import { signsOf } from '../matching/signs';
import { words } from '../matching/tokens';
import { primary } from './language';
import { countRemark, type Remark } from './remark';

/*
 * The closed classes: articles and other determiners, pronouns, prepositions, conjunctions,
 * auxiliary and modal verbs in their inflected forms, question words, and the words for "not".
 * Written for this project. Left out are numerals, adverbs, which are an open class, pronouns
 * for anybody and anything ("someone", "nichts"), which texts are not full of, and
 * words that texts have as often as another class: "mine", "like", "past" and "round" in
 * English, "poder" in Spanish, "personne" and "devoir" in French.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `
    a an the this that these those each every either neither some any no all both such
    another other much many more most few fewer less least several own same
    i me my myself we us our ours ourselves you your yours yourself yourselves
    he him his himself she her hers herself it its itself they them their theirs themselves
    one oneself who whom whose which what whoever whatever whichever
    none
    about above across after against along among amongst around as at before behind below
    beneath beside besides between beyond by despite down during except for from in inside into
    of off on onto out outside over per since through throughout till to toward towards under
    until up upon via with within without
    and but or nor so yet if unless although though because while whereas whether than then
    when where why how whenever wherever
    am is are was were be been being have has had having do does did doing done
    can could may might must shall should will would ought cannot not`,
  de: `
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden
    jedem mancher manche manches manchen manchem solcher solche solches solchen solchem welcher
    welche welches welchen welchem alle allen aller alles beide beiden einige einigen einiger
    viel viele vielen vieler mehr wenig wenige man
    ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem
    deiner deines er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem
    ihrer ihres es wir uns unser unsere unseren unserem unserer unseres euch euer eure euren
    eurem eurer ihnen sich selbst selber
    wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie
    ab an am ans auf aufs aus außer bei beim bis durch für fürs gegen gegenüber hinter in im ins
    mit nach neben ohne seit trotz über um unter unterm von vom vor vorm während wegen zu zum zur
    zwischen
    und oder aber denn sondern weil dass daß wenn ob als obwohl damit indem nachdem bevor sobald
    solange falls sowie sowohl weder noch doch jedoch
    bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen
    habe hast hat haben habt hatte hattest hatten hattet hätte hätten gehabt
    werde wirst wird werden werdet wurde wurden würde würden worden
    kann kannst können könnt konnte konnten könnte könnten darf dürfen durfte durften dürfte
    dürften muss muß musst müssen müsst musste mussten müsste müssten soll sollst sollen sollt
    sollte sollten will willst wollen wollt wollte wollten mag mögen möchte möchten nicht`,
  es: `
    el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel
    aquella aquello aquellos aquellas algún alguno alguna algunos algunas ningún ninguno ninguna
    cada todo toda todos todas otro otra otros otras mucho mucha muchos muchas poco poca pocos
    pocas más menos mismo misma mismos mismas tal tales ambos ambas cualquier cualquiera
    yo me mí mi mis mío mía míos mías conmigo tú te ti tu tus tuyo tuya tuyos tuyas contigo
    él ella ello ellos ellas le les se sí su sus suyo suya suyos suyas consigo usted ustedes
    nosotros nosotras nos nuestro nuestra nuestros nuestras vosotros vosotras os vuestro vuestra
    vuestros vuestras
    que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas cuándo
    cuando dónde donde cómo como cuánto cuanto
    a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre
    tras mediante
    y e o u ni pero sino aunque porque pues si mientras
    soy eres es somos sois son era eras éramos eran fui fue fueron sea sean ser sido siendo
    estoy estás está estamos están estaba estaban estuvo estar estado
    he has ha hemos habéis han había habían hubo haya hayan haber habido hay
    puedo puede pueden podía debe deben debía no`,
  fr: `
    le la les un une des du de au aux ce cet cette ces ça cela ceci celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques chaque
    tout toute tous toutes aucun aucune autre autres plusieurs certains certaines tel telle tels
    telles même mêmes plus moins
    je me moi tu te toi il elle on nous vous ils elles se soi lui eux y en le la
    qui que quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles
    quand comment pourquoi combien
    à après avant avec chez contre dans depuis derrière dès devant durant entre envers hors
    jusque malgré par parmi pendant pour sans sauf selon sous sur vers via
    et ou mais donc or ni car si comme lorsque puisque quoique tandis
    suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai sera
    serons serez seront serait seraient sois soit soient être été étant
    ai as a avons avez ont avais avait avions aviez avaient eut eurent aurai aura aurons aurez
    auront aurait auraient aie ait aient avoir eu ayant
    peux peut pouvons pouvez peuvent pouvait dois doit devons devez doivent devait
    ne pas non`,
};

/** Language -> its function words, folded like the words of pages. */
const known = new Map<string, ReadonlySet<string>>();

export function functionWords(language: string): ReadonlySet<string> {
  const name = primary(language);
  const made = known.get(name) ?? new Set(words(LISTS[name] ?? ''));
  known.set(name, made);
  return made;
}

/** How many names of entries a remark shows. */
const MAX_SHOWN = 5;

/**
 * A glossary whose entries aren't found by a function word alone. Forms that need their capitals
 * (`IT`, `WHO`) stay, and so do forms that are ambiguous.
 */
export function withoutFunctionWords(glossary: Glossary): {
  readonly glossary: Glossary;
  readonly warnings: readonly Remark[];
} {
  const grammar = functionWords(glossary.language);
  // Forms with signs, such as "if()", are found by their signs.
  const isGrammar = ({ text, words, cased, gated }: Form): boolean =>
    !cased && !gated && words.length === 1 && grammar.has(words[0] ?? '') && !signsOf(text);
  const found = new Set<string>();
  const entries = glossary.entries.map((entry): Entry => {
    const left = entry.forms.filter(isGrammar);
    if (left.length === 0) return entry;
    for (const { text } of left) found.add(text);
    // Their plurals, which we made, aren't words.
    const made = left.flatMap(({ words: [word = ''] }) => [word, `${word}s`, `${word}es`]);
    const isMade = ({ words, cased }: Form): boolean =>
      !cased && words.length === 1 && made.includes(words[0] ?? '');
    return { ...entry, forms: entry.forms.filter((form) => form.gated || !isMade(form)) };
  });
  if (found.size === 0) return { glossary, warnings: [] };
  const shown = [...found].slice(0, MAX_SHOWN).map((text) => `“${text}”`);
  const names = [...shown, ...(found.size > MAX_SHOWN ? ['…'] : [])].join(', ');
  const warnings = [countRemark('imports.functionWords', found.size, { names })];
  return { glossary: { ...glossary, entries }, warnings };
}
