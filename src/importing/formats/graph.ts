/**
 * What RDF says, whatever it is written in: subjects with properties, asked for by
 * their local names (`prefLabel` of `skos:prefLabel`).
 */

export interface GraphValue {
  readonly text: string;
  /** BCP 47; of literals only. */
  readonly language?: string;
  /** The text names a subject. */
  readonly isNode?: true;
}

export class Graph {
  readonly #subjects = new Map<string, Map<string, GraphValue[]>>();

  /** @param property its address, or its local name. */
  add(subject: string, property: string, value: GraphValue): void {
    const properties = this.#subjects.get(subject) ?? new Map<string, GraphValue[]>();
    this.#subjects.set(subject, properties);
    const name = localPart(property);
    const values = properties.get(name) ?? [];
    properties.set(name, values);
    values.push(value);
  }

  subjects(): string[] {
    return [...this.#subjects.keys()];
  }

  /** Values of the first of the properties that has any. */
  values(subject: string, ...properties: readonly string[]): readonly GraphValue[] {
    const known = this.#subjects.get(subject);
    for (const property of properties) {
      const values = known?.get(property);
      if (values && values.length > 0) return values;
    }
    return [];
  }
}

/** `prefLabel` of `http://www.w3.org/2004/02/skos/core#prefLabel`. */
export function localPart(address: string): string {
  return address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
}
