export { defaultWeights, type SearchDocument, type Weights } from './document.js';
export { appendToIndex, buildIndex, type BuildOptions } from './build.js';
export { SearchIndex } from './search-index.js';
export { search, type Hit, type SearchOptions, type SearchResult } from './search.js';
export { highlight, type TextRange } from './highlight.js';
export { findDocument, related, type RelatedOptions } from './related.js';
export type { FuzzyMatcher, NearWord } from './group.js';
