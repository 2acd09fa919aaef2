import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly source: string;
    readonly subject: string;
    readonly time: string;
    readonly dataref: string;
    readonly sequence: string;
    readonly data: { readonly institution: string; readonly kind: string; readonly learnerId: string; readonly number: string };
  };
};

/** Somebody who receives webhooks, and can behave badly. Everything that came in is kept, whatever was answered. */
export type Receiver = {
  readonly url: string;
  readonly received: Received[];
  /** How it answers from now on. */
  behave: (answer: (request: Received, response: ServerResponse) => void) => void;
  readonly stop: () => Promise<void>;
};

const ok = (_request: Received, response: ServerResponse): void => void response.writeHead(204).end();
export const answering =
  (status: number, headers: Record<string, string> = {}) =>
  (_request: Received, response: ServerResponse): void =>
    void response.writeHead(status, headers).end('whatever');

export const openReceiver = async (port = 0): Promise<Receiver> => {
  const received: Received[] = [];
  let answer: (request: Received, response: ServerResponse) => void = ok;
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const headers = request.headers as Record<string, string>;
      const one = { id: headers['webhook-id'] ?? '', headers, text, event: JSON.parse(text) as Received['event'] };
      received.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    behave: (next) => {
      answer = next;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
