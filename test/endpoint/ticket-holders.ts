import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { databases, type TestDatabase } from './databases.ts';
import { startUnderTest, type EndpointUnderTest } from './endpoint-under-test.ts';
import { registration, type Bookable, type Document } from './submission-samples.ts';
import { TicketVisitor, type TicketPage } from './ticket-visitor.ts';

/** People who registered at one endpoint, and what is known of them there. */
export class TicketHolders {
  readonly endpoint: EndpointUnderTest;
  readonly document: Document;

  constructor(endpoint: EndpointUnderTest, document: Document) {
    this.endpoint = endpoint;
    this.document = document;
  }

  async register(data: Record<string, unknown> = {}, members: object = {}) {
    const sent = registration(this.document, data, members);
    const { body } = await this.endpoint.send(sent);
    return { sent, reference: body.reference ?? '', ticket: body.ticket ?? '' };
  }

  visitor(headers: Record<string, string> = {}): TicketVisitor {
    return new TicketVisitor(this.endpoint.url, headers);
  }

  /** A visitor before the ticket, which opens. */
  async opened(
    reference: string,
    contact = '0812-3456 7890',
  ): Promise<{ visitor: TicketVisitor; page: TicketPage }> {
    const visitor = this.visitor();
    const page = await visitor.open(reference, contact);
    assert.equal(page.status, 200, page.text);
    return { visitor, page };
  }

  async rowOf(reference: string): Promise<Record<string, string> | undefined> {
    return (await this.endpoint.rows('registrations')).find((row) => row['reference'] === reference);
  }

  async bookedIn(wave: unknown): Promise<number> {
    const { waves } = (await this.endpoint.document()).fair.registration;
    return waves.find(({ id }) => id === wave)?.booked ?? NaN;
  }

  /** The last arrival time of a day, which has room. */
  endOfDay(day: number): Bookable | undefined {
    const date = this.document.fair.days[day]?.date ?? '';
    return this.document.fair.registration.waves.filter(({ start }) => start.startsWith(date)).at(-1);
  }
}

/** The same tests on every database; `held` gives the people once the endpoint runs. */
export function describeTicket(title: string, tests: (held: () => TicketHolders) => void): void {
  for (const { name, skip, create } of databases) {
    describe(`${title} on ${name}`, { skip }, () => {
      let database: TestDatabase;
      let endpoint: EndpointUnderTest;
      let holders: TicketHolders;
      before(async () => {
        database = await create();
        endpoint = await startUnderTest(database);
        holders = new TicketHolders(endpoint, await endpoint.document());
      });
      after(async () => {
        await endpoint.stop();
        await database.drop();
      });
      tests(() => holders);
    });
  }
}
