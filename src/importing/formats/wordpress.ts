/**
 * Exports of WordPress sites (WXR): the posts of a plug-in for glossaries. Other posts are articles,
 * and make no glossary.
 */
import { isGlossaryPost } from '../evidence/texts';
import { ImportError } from '../import-error';
import type { ParsedFile, ReadEntry } from '../reading';
import { remark } from '../remark';
import { htmlText } from './html-text';
import { parseHtmlPart } from './html-tree';
import { namesOf } from './values';
import { childElements, childrenNamed, rawXmlText, type XmlElement, xmlText } from './xml';

/** Fields that hold other names of the term. */
const OTHER_NAMES = /synonym|variation|variant|alias|abbrev|acronym|plural/i;

/** Short codes of WordPress and of builders of pages: `[caption id="1"]`. */
const SHORT_CODE =
  /\[\/?(?:caption|gallery|embed|audio|video|playlist|[a-z]{2,}_[\w-]+)\b[^\]\n]*\]/gi;

export function isWordPress(root: XmlElement): boolean {
  return channelsOf(root).some((channel) => childrenNamed(channel, 'wxr_version').length > 0);
}

/** @throws ImportError if it has no posts of a glossary */
export function readWordPress(name: string, root: XmlElement): ParsedFile {
  const channels = channelsOf(root);
  const entries = channels
    .flatMap((channel) => childrenNamed(channel, 'item'))
    .filter((item) => isGlossaryPost(textOf(item, 'wp:post_type')))
    .filter((item) => /^(?:publish|private|)$/.test(textOf(item, 'wp:status')))
    .flatMap((item) => entryOf(item) ?? []);
  if (entries.length === 0) throw new ImportError(name, remark('imports.isWordPress'));
  const [channel] = channels;
  const said = (field: string) => (channel && textOf(channel, field)) || undefined;
  return { entries, title: said('title'), url: said('link'), language: said('language') };
}

function channelsOf(root: XmlElement): XmlElement[] {
  return childrenNamed(root, 'channel');
}

function entryOf(item: XmlElement): ReadEntry | undefined {
  const term = textOf(item, 'title');
  if (term === '') return undefined;
  const id = textOf(item, 'wp:post_id');
  const definition = definitionIn(item, 'content:encoded') || definitionIn(item, 'excerpt:encoded');
  const key = textOf(item, 'wp:post_name');
  return {
    term,
    place: `post ${id}`,
    ...(key === '' ? {} : { key }),
    aliases: childrenNamed(item, 'postmeta').flatMap(otherNames),
    definitions: definition === '' ? [] : [definition],
  };
}

function definitionIn(item: XmlElement, field: string): string {
  const html = rawTextOf(item, field).replace(SHORT_CODE, '');
  return htmlText(parseHtmlPart('A post', html));
}

/** PHP writes lists in a format of its own: `a:1:{…}`. */
function otherNames(field: XmlElement): string[] {
  const value = textOf(field, 'wp:meta_value');
  const isList = /^[aOs]:\d+:/.test(value);
  return OTHER_NAMES.test(textOf(field, 'wp:meta_key')) && !isList ? namesOf(value, undefined) : [];
}

function textOf(item: XmlElement, field: string): string {
  const [found] = fieldsOf(item, field);
  return found ? xmlText(found) : '';
}

function rawTextOf(item: XmlElement, field: string): string {
  const [found] = fieldsOf(item, field);
  return found ? rawXmlText(found) : '';
}

/** By the whole name: contents and excerpts differ only in the prefix. */
function fieldsOf(item: XmlElement, field: string): XmlElement[] {
  return childElements(item).filter(({ name }) => name === field);
}
