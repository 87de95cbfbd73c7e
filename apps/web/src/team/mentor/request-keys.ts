// Keys of requests whose answer may be lost: whoever asks for the same again repeats the request, and it counts once.
import type { Answer } from '@mitnand/api-client';

export class RequestKeys {
  private readonly open = new Map<string, string>();

  /** The key of a deed, the same until it is known what became of it. */
  keyOf(deed: string): string {
    const requestKey = this.open.get(deed) ?? crypto.randomUUID();
    this.open.set(deed, requestKey);
    return requestKey;
  }

  /** Ends the key with an answer that is one. */
  async settle<Data>(deed: string, asked: Promise<Answer<Data>>): Promise<Answer<Data>> {
    const answer = await asked;
    if (!answer.refusal?.uncertain) this.open.delete(deed);
    return answer;
  }
}
