/**
 * The messages between the review page and the worker that proposes terms. Only the worker loads
 * the engine, so nothing here may import it by value.
 */
import type { ReadArticle } from './article';
import type { Proposals } from './proposal';

/** To the worker, once. */
export interface ProposeRequest {
  readonly article: ReadArticle;
}

export type ProposeReply =
  /** `share` is 0 to 1. */
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'proposed'; readonly proposals: Proposals }
  | { readonly is: 'failed'; readonly message: string };
