import { connect, type Socket } from 'node:net';

export type Reply = { readonly status: number; readonly body: Buffer };

/** One keep-alive connection that has one request under way at a time: as little work as possible, since it shares the machine with what it measures. */
export type Connection = { readonly send: (head: string, body: string) => Promise<Reply>; readonly close: () => void };

const HEADER_END = Buffer.from('\r\n\r\n');
const LENGTH = /content-length: (\d+)/i;

export const openConnection = (port: number): Connection => {
  let socket: Socket | undefined;
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;
  let need = 0;
  let bodyAt = 0;
  let status = 0;

  const fail = (error: Error): void => {
    socket?.destroy();
    socket = undefined;
    const w = waiting;
    waiting = undefined;
    w?.reject(error);
  };
  const onData = (chunk: Buffer): void => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    if (need === 0) {
      const end = received.indexOf(HEADER_END);
      if (end < 0) return;
      const head = received.toString('latin1', 0, end);
      status = Number(head.slice(9, 12));
      bodyAt = end + 4;
      need = bodyAt + Number(LENGTH.exec(head)?.[1] ?? 0);
    }
    if (received.length < need) return;
    const body = received.subarray(bodyAt, need);
    received = Buffer.alloc(0);
    need = 0;
    const w = waiting;
    waiting = undefined;
    w?.resolve({ status, body });
  };
  const open = (): Socket => {
    received = Buffer.alloc(0);
    need = 0;
    const fresh = connect({ port, host: '127.0.0.1', noDelay: true });
    fresh.on('data', onData);
    fresh.on('error', fail);
    fresh.on('close', () => fail(new Error('connection closed')));
    return fresh;
  };
  const send = (head: string, body: string): Promise<Reply> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket ??= open();
      socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  return { send, close: () => socket?.destroy() };
};
