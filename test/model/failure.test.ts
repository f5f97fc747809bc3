import { expect } from '@open-wc/testing';
import { Failure } from '../../src/model/failure.js';

describe('Failure', () => {
  it('keeps its cause, its status and what the server asked for', () => {
    const cause = new TypeError('Failed to fetch');
    const failure = new Failure('http', '503 from GET https://a.example/', { status: 503, retryAfter: 2000, cause });
    expect(failure).to.be.instanceOf(Error);
    expect([failure.kind, failure.status, failure.retryAfter, failure.cause]).to.deep.equal(['http', 503, 2000, cause]);
  });
});
