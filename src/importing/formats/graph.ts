/**
 * RDF data in any notation: subjects with properties, looked up by their local names (`prefLabel`
 * of `skos:prefLabel`).
 */

export interface GraphValue {
  readonly text: string;
  /** BCP 47; literals only. */
  readonly language?: string;
  /** Whether the text is the id of a subject. */
  readonly isNode?: true;
}

export class Graph {
  readonly #subjects = new Map<string, Map<string, GraphValue[]>>();

  /** @param property its full address, or its local name */
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

  /** Values of the first property that has any. */
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
