import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A connection over which a test says exactly the bytes it wants. */
export type RawConnection = {
  readonly socket: net.Socket;
  readonly send: (text: string | Buffer) => void;
  /** What has come back so far. */
  readonly received: () => string;
  /** Resolves when what came back matches, or the connection closed; rejects after the time given. */
  readonly until: (pattern: RegExp, milliseconds?: number) => Promise<string>;
  readonly closed: () => boolean;
};

/** Opens a bare connection to a server; half-open connections are kept, as servers must bear them. */
export const rawConnection = async (url: string): Promise<RawConnection> => {
  const { hostname, port } = new URL(url);
  const socket = net.connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const chunks: Buffer[] = [];
  let closed = false;
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => {});
  socket.on('end', () => (closed = true));
  socket.on('close', () => (closed = true));
  await new Promise((ready) => socket.once('connect', ready));
  const received = () => Buffer.concat(chunks).toString('utf8');
  const until = async (pattern: RegExp, milliseconds = 5000) => {
    const deadline = Date.now() + milliseconds;
    while (!pattern.test(received()) && !closed) {
      if (Date.now() > deadline) throw new Error(`No ${pattern} within ${milliseconds} ms, but: ${received().slice(-500)}`);
      await pause(10);
    }
    return received();
  };
  return { socket, send: (text) => void socket.write(text), received, until, closed: () => closed };
};

/** Status and JSON body of the last answer in a conversation. */
export const lastAnswer = (text: string): { readonly status: number; readonly headers: string; readonly body: Record<string, unknown> } => {
  const at = [...text.matchAll(/HTTP\/1\.1 \d{3} /g)].at(-1)?.index ?? 0;
  const [headers = '', body = ''] = text.slice(at).split(/\r\n\r\n(.*)/s);
  const json = /\{.*\}/s.exec(body)?.[0] ?? '{}';
  return { status: Number(headers.slice(9, 12)), headers: headers.toLowerCase(), body: JSON.parse(json) as Record<string, unknown> };
};
