import { Hono, type Handler } from 'hono';
import type { FairSource } from './fair/fair-source.ts';
import { exportInterests, exportRegistrations, exportStatistics } from './routes/exports.ts';
import { serveFair } from './routes/fair.ts';
import { receiveLive, serveLive } from './routes/live.ts';
import { servePages, type Folders } from './routes/pages.ts';
import { receiveSubmissions } from './routes/submissions.ts';
import { serveTickets } from './routes/tickets.ts';
import { receiveWithdrawals } from './routes/withdrawals.ts';
import type { VerifyChallenge } from './server/challenge.ts';
import { allowOrigins, keepPace, requireToken, type Bindings } from './server/middleware.ts';
import { makePace } from './server/pace.ts';
import { Refusal } from './server/problem.ts';
import { refusalOf } from './server/refusal-of.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage/storage.ts';

/** What the application is made of; `log` gets a line that names no person. */
export interface Parts {
  readonly settings: Pick<Settings, 'token' | 'origins' | 'pace' | 'behindProxy' | 'publicUrl'>;
  readonly source: FairSource;
  readonly storage: Storage;
  readonly folders: Folders;
  readonly verify: VerifyChallenge | null;
  /** Signs what visitors of the ticket's pages carry; the same in all processes. */
  readonly secret: string;
  readonly log: (line: string) => void;
}

/** All routes. Every reply that is not a success is `application/problem+json`. */
export function createApp(parts: Parts): Hono<Bindings> {
  const { settings, source, storage, folders, verify, log } = parts;
  const app = new Hono<Bindings>();
  const pace = keepPace(makePace(settings.pace), settings.behindProxy);
  const token = requireToken(settings.token);

  app.onError((error) => refusalOf(error, log).response);
  app.notFound(() => new Refusal(404, { detail: 'There is nothing at this address.' }).response);
  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    if (!context.res.headers.has('referrer-policy'))
      context.header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  app.use('/api/*', allowOrigins(settings.origins));

  app.post('/api/submissions', pace, receiveSubmissions(source, storage, verify, settings));
  app.post('/api/withdrawals', pace, receiveWithdrawals(source, storage));
  app.get('/api/fair.json', serveFair(source, storage));
  app.get('/api/live.json', serveLive(source, storage));
  app.put('/api/live.json', token, receiveLive(source, storage));
  app.get('/api/export/registrations.csv', token, exportRegistrations(source, storage));
  app.get('/api/export/interests.csv', token, exportInterests(source, storage));
  app.get('/api/export/statistics.csv', token, exportStatistics(source, storage));

  app.all('/api/submissions', onlyBy('POST'));
  app.all('/api/withdrawals', onlyBy('POST'));
  app.all('/api/fair.json', onlyBy('GET, HEAD'));
  app.all('/api/live.json', onlyBy('GET, HEAD, PUT'));
  app.all('/api/*', () => {
    throw new Refusal(404, { detail: 'There is nothing at this address.' });
  });
  app.route('/ticket', serveTickets(parts));
  app.route('/', servePages(folders));
  return app;
}

function onlyBy(allow: string): Handler {
  return () => {
    throw new Refusal(405, { detail: `This address answers ${allow}.`, headers: { allow } });
  };
}
