/** Reads Server-Sent Events as a browser's EventSource does, one connection, without connecting again. */
export interface ServerEvent {
  event: string;
  data: any;
}

export class EventReader implements AsyncIterable<ServerEvent> {
  private readonly leaving = new AbortController();
  private readonly response: Promise<Response>;
  private readonly events: AsyncGenerator<ServerEvent, void, void>;

  constructor(url: string, headers: Record<string, string> = {}) {
    const { signal } = this.leaving;
    this.response = fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal });
    this.events = this.read();
  }

  /** Resolves once the server has answered, with its status. */
  async status(): Promise<number> {
    return (await this.response).status;
  }

  /** The body of an answer that is no stream. */
  async json(): Promise<any> {
    return (await this.response).json();
  }

  /** The next event; undefined when the stream is over. */
  async next(): Promise<ServerEvent | undefined> {
    const { value } = await this.events.next();
    return value ?? undefined;
  }

  close(): void {
    this.leaving.abort();
  }

  [Symbol.asyncIterator]() {
    return this.events;
  }

  private async *read(): AsyncGenerator<ServerEvent, void, void> {
    const { body } = await this.response;
    let text = '';
    try {
      for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) if (block.startsWith('event: ')) yield parseEvent(block);
      }
    } catch {
      // The connection broke, or the test left: a browser would connect again.
    }
  }
}

function parseEvent(block: string): ServerEvent {
  const [event = '', data = ''] = block.split('\n').map((line) => line.slice(line.indexOf(':') + 1).trim());
  return { event, data: data === '' ? null : JSON.parse(data) };
}
