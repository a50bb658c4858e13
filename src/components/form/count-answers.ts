import { browserConnection } from '../../browser/connection.ts';
import { systemClock } from '../../browser/clock.ts';
import { fetchTransport } from '../../browser/fetch-transport.ts';
import { newUuid } from '../../browser/identifiers.ts';
import type { Answers } from '../../model/answers.ts';
import type { Submission } from '../../model/submission.ts';
import type { Parcel } from '../../submission/parcel.ts';
import { readReply } from '../../submission/read-reply.ts';
import { sendStatistics } from '../../submission/send-statistics.ts';
import { configuration } from '../shared/configuration.ts';
import type { FormSettings } from './form-desk.ts';

/** After a receipt: sends apart what may be counted, without the page's headers and cookies, which may name the person. */
export function countAnswers(settings: FormSettings, answers: Answers, { body }: Parcel): void {
  const page = configuration();
  const endpoint = settings.endpoint ?? page.endpoint;
  const transport =
    settings.transport ??
    page.transport ??
    (endpoint ? fetchTransport({ endpoint, credentials: 'omit', headers: null }) : null);
  if (settings.testMode || !transport || Object.keys(answers).length === 0) return;
  const { fair, consents } = JSON.parse(body) as Submission;
  const consent = consents.find(({ purpose, given }) => purpose === 'statistics' && given);
  if (!consent) return;
  void sendStatistics(
    { fair, answers, consent },
    {
      transport,
      readReply,
      clock: systemClock,
      connection: browserConnection,
      random: Math.random,
      newId: newUuid,
    },
    new AbortController().signal,
  );
}
