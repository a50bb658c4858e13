import type { Handler } from 'hono';
import { interestsCsv } from '../export/interests.ts';
import { registrationsCsv } from '../export/registrations.ts';
import { statisticsCsv } from '../export/statistics.ts';
import type { FairSource } from '../fair/fair-source.ts';
import type { Storage } from '../storage/storage.ts';

/** GET /api/export/registrations.csv */
export function exportRegistrations(source: FairSource, storage: Storage): Handler {
  return async () => {
    const { fair } = await source.current();
    return csv(
      'registrations.csv',
      registrationsCsv(await storage.list(fair.details.id, 'registration'), fair),
    );
  };
}

/** GET /api/export/interests.csv */
export function exportInterests(source: FairSource, storage: Storage): Handler {
  return async () => {
    const { fair } = await source.current();
    const { id } = fair.details;
    const [interests, registrations] = [
      await storage.list(id, 'interest'),
      await storage.list(id, 'registration'),
    ];
    return csv('interests.csv', interestsCsv(interests, registrations, fair));
  };
}

/** GET /api/export/statistics.csv */
export function exportStatistics(source: FairSource, storage: Storage): Handler {
  return async () => {
    const { fair } = await source.current();
    return csv('statistics.csv', statisticsCsv(await storage.readCounts(fair.details.id), fair));
  };
}

function csv(name: string, body: string): Response {
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
