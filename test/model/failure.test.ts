import { expect } from '@open-wc/testing';
import { Failure } from '../../src/model/failure.js';

describe('Failure', () => {
  it('keeps its cause and its status', () => {
    const cause = new TypeError('Failed to fetch');
    const failure = new Failure('http', '503 from GET https://a.example/', { status: 503, cause });
    expect(failure).to.be.instanceOf(Error);
    expect([failure.kind, failure.status, failure.cause]).to.deep.equal(['http', 503, cause]);
  });
});
