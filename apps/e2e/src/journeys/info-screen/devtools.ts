/** The DevTools protocol over a WebSocket, as far as journeys need it. */
interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
  method?: string;
  params?: unknown;
}

export interface Connection {
  /** @throws Error with the browser's words when it refuses, or when the connection ends before */
  send(method: string, params?: object): Promise<any>;
  on(event: string, listener: (params: any) => void): void;
  close(): void;
}

/** @throws Error when nobody answers at the address */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`No answer at ${address}.`));
  });
  const waiting = new Map<
    number,
    { method: string; resolve(value: unknown): void; reject(error: Error): void }
  >();
  const listeners: [event: string, listener: (params: unknown) => void][] = [];
  socket.onmessage = ({ data }) => {
    const { id, result, error, method, params } = JSON.parse(String(data)) as Answer;
    if (id === undefined) {
      for (const [event, listener] of listeners) if (event === method) listener(params);
      return;
    }
    const asked = waiting.get(id)!;
    waiting.delete(id);
    if (error) asked.reject(new Error(`${asked.method}: ${error.message}`));
    else asked.resolve(result);
  };
  socket.onclose = () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the connection ended`));
  };
  let count = 0;
  return {
    send(method, params = {}) {
      // It would take the words, and never answer.
      if (socket.readyState !== WebSocket.OPEN)
        return Promise.reject(new Error(`${method}: the connection has ended`));
      const id = ++count;
      const answer = new Promise((resolve, reject) => waiting.set(id, { method, resolve, reject }));
      socket.send(JSON.stringify({ id, method, params }));
      return answer;
    },
    on: (event, listener) => void listeners.push([event, listener]),
    close: () => socket.close(),
  };
}
