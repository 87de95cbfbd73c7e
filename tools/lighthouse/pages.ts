/** The pages people arrive at, in the demo town. */

const OFFERS = '{ offers(first: 1) { nodes { number } } }';

interface Answer {
  data: { offers: { nodes: { number: string }[] } };
}

/** Name and address of each; the offer is the one the list begins with. */
export async function pagesOf(url: string): Promise<{ name: string; address: string }[]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OFFERS }),
  });
  const { data } = (await answer.json()) as Answer;
  const { number } = data.offers.nodes[0]!;
  return [
    { name: 'start page', address: `${url}/` },
    { name: 'list', address: `${url}/angebote` },
    { name: 'offer page', address: `${url}/angebote/${number}` },
  ];
}
