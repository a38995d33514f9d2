/** RDF in Turtle, N-Triples, N-Quads or TriG, by N3.js. */
import { Parser } from 'n3';
import { ImportError } from '../import-error';
import { guardTurtle } from '../limits';
import type { TextFile } from '../reading';
import { remark } from '../remark';
import { Graph } from './graph';

/** @throws ImportError with the line if the file is broken */
export function graphOfTurtle({ name, text }: TextFile): Graph {
  guardTurtle(name, text);
  const graph = new Graph();
  try {
    for (const { subject, predicate, object } of new Parser().parse(text)) {
      const isLiteral = object.termType === 'Literal';
      graph.add(subject.value, predicate.value, {
        text: object.value,
        ...(isLiteral && object.language !== '' ? { language: object.language } : {}),
        ...(isLiteral ? {} : { isNode: true as const }),
      });
    }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    const line = /on line (\d+)/.exec(error.message)?.[1];
    throw new ImportError(name, remark('imports.badTurtle', { reason: error.message }), {
      line: line === undefined ? undefined : Number(line),
    });
  }
  return graph;
}
