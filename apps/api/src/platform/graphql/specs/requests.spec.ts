// Who asks, as far as it is known; and what a town in production tells less.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ProbeModule } from '../../../testing/servers/probe.module.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
});
afterAll(() => api.close());

describe('a request', () => {
  const whoAmI = async (options: object) => JSON.parse((await api.data('{ whoAmI }', {}, options)).whoAmI);

  it('is known by its network, not by its address', async () => {
    const [a, b, c] = await Promise.all(
      ['2001:db8:1:2::7', '2001:db8:1:2:ffff::1', '2001:db8:1:3::7'].map((source) => whoAmI({ source })),
    );
    expect(a.sourceKey).toBe(b.sourceKey);
    expect(a.sourceKey).not.toBe(c.sourceKey);
    expect(a.sourceKey).not.toContain('2001');
  });

  it('cannot claim another address past a trusted proxy', async () => {
    const honest = await whoAmI({ source: '203.0.113.9' });
    const forged = await whoAmI({ source: '198.51.100.1, 203.0.113.9' });
    expect(forged.sourceKey).toBe(honest.sourceKey);
  });

  it('with an odd id gets one of ours', async () => {
    expect((await whoAmI({ headers: { 'x-request-id': 'a b;<c>' } })).requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('in production', () => {
  let town: Api;
  beforeAll(async () => {
    const env = { NODE_ENV: 'production', TRUSTED_PROXIES: 'none', PUBLIC_URL: 'https://mitmachen.example' };
    town = await startApi({ features: [ProbeModule], sharing: api, env });
  });
  afterAll(() => town.close());

  it('the schema is read at its address, not asked for', async () => {
    expect((await town.graphql('{ __schema { types { name } } }')).code).toBe('BAD_QUERY');
    expect((await town.graphql('{ __type(name: "Query") { name } }')).code).toBe('BAD_QUERY');
    expect((await town.graphql('{ __typename ping }')).data).toEqual({ __typename: 'Query', ping: 'pong' });
    expect((await fetch(`${town.url}/schema.graphql`)).status).toBe(200);
  });

  it('what a wrong document was near to is not told', async () => {
    const { errors } = await town.graphql('{ pin }');
    expect(errors![0]!.extensions.detail).not.toContain('Did you mean');
  });

  it('nobody is believed about where a request comes from unless told so', async () => {
    const keys = await Promise.all(
      ['203.0.113.9', '203.0.113.10'].map(async (source) => {
        const { whoAmI } = await town.data('{ whoAmI }', {}, { source });
        return (JSON.parse(whoAmI) as { sourceKey: string }).sourceKey;
      }),
    );
    expect(keys[0]).toBe(keys[1]);
  });

  it('browsers stay with https', async () => {
    const { headers } = await fetch(`${town.url}/healthz`);
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect((await fetch(`${api.url}/healthz`)).headers.get('strict-transport-security')).toBeNull();
  });
});
