import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Hono } from 'hono';
import type { Bindings } from './middleware.ts';
import { Refusal } from './problem.ts';
import { refusalOf } from './refusal-of.ts';

/** Milliseconds: a head that dribbles is cut off soon; a file on a slow line has the widget's 5 minutes, and one more. */
const usualPatience = {
  headersTimeout: 20_000,
  requestTimeout: 360_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 5000,
};

/** Milliseconds that requests in flight get before a stopping server cuts them off. */
const longestGoodbye = 10_000;

/** Listens on the port (0: any that is free); also what never reaches the application is answered with a problem. */
export async function listen(
  app: Hono<Bindings>,
  port: number,
  log: (line: string) => void,
  patience = usualPatience,
): Promise<Server> {
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: (error) =>
      error instanceof Error && error.name === 'RequestError'
        ? new Refusal(400, { detail: 'The address or the Host header cannot be read.' }).response
        : refusalOf(error, log).response,
  });
  const server = createServer(patience, (incoming, outgoing) => void listener(incoming, outgoing));
  server.on('clientError', answerBrokenRequest);
  server.listen(port);
  await once(server, 'listening');
  return server;
}

/** Stops listening, lets requests in flight finish, then closes every connection. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection whose request ends later is kept alive for the next one, which will not be heard.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), longestGoodbye);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = statusOfCode[error.code ?? ''] ?? 400;
  const { body } = new Refusal(status, { detail: 'The request cannot be read.' });
  socket.end(
    `HTTP/1.1 ${status} \r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
