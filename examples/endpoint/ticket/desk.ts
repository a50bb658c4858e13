import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import type { Context } from 'hono';
import { pickText, type FormName } from 'jobfair-widgets/schema';
import type { Edition, FairSource } from '../fair/fair-source.ts';
import type { Bindings } from '../server/middleware.ts';
import { Refusal } from '../server/problem.ts';
import { publicOrigin } from '../server/public-origin.ts';
import type { Settings } from '../settings.ts';
import type { KeptRecord, Storage } from '../storage/storage.ts';
import { languageOf, type Language } from '../words.ts';
import { countFair } from './count-fair.ts';
import { loadTexts, wordsOfForm, type FormWords } from './form-words.ts';
import type { Visit } from './page.ts';
import { createSessions, isSame, type Session } from './session.ts';
import { sayOnTicket } from './ticket-words.ts';

/** What the ticket's pages are served with. */
export interface DeskParts {
  readonly settings: Pick<Settings, 'publicUrl' | 'behindProxy'>;
  readonly source: FairSource;
  readonly storage: Storage;
  readonly secret: string;
}

/** A visitor who has not shown yet whose ticket they may see. */
export interface Arrival {
  readonly visit: Visit;
  readonly edition: Edition;
}

/** A visitor with a ticket. */
export interface Holder extends Arrival {
  readonly record: KeptRecord;
  /** What the person showed interest in with this registration. */
  readonly interests: readonly KeptRecord[];
  readonly words: FormWords;
  /** What each form of this visitor carries. */
  readonly token: string;
}

type Asked = Context<Bindings>;

const cookie = 'jobfair_ticket';

/** Knows who stands before it: language, session and record of each request. */
export class TicketDesk {
  readonly storage: Storage;
  readonly #parts: DeskParts;
  readonly #sessions: ReturnType<typeof createSessions>;
  readonly #texts = new Map<Language, ReturnType<typeof loadTexts>>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.storage = parts.storage;
    this.#sessions = createSessions(parts.secret);
  }

  async arrive(context: Asked): Promise<Arrival> {
    const { req } = context;
    const chosen = req.query('lang');
    const isChosen = chosen === 'id' || chosen === 'en';
    const language = isChosen ? chosen : languageOf(req.raw);
    const edition = await this.#parts.source.current();
    const visit: Visit = {
      language,
      fair: edition.fair,
      say: (phrase, values) => sayOnTicket(phrase, language, values),
      to: (path, query = {}) => {
        const search = new URLSearchParams({ ...query, ...(isChosen ? { lang: language } : {}) }).toString();
        return search === '' ? path : `${path}?${search}`;
      },
      canSwitch: req.method === 'GET',
    };
    return { visit, edition };
  }

  /** The visitor with their ticket and the places of this moment, or null where no session stands. */
  async enter(context: Asked): Promise<Holder | null> {
    const session = this.#sessions.read(getCookie(context, cookie));
    const record = session && (await this.storage.findRecord(session.reference));
    const { visit, edition } = await this.arrive(context);
    const { id } = edition.fair.details;
    if (!session || record?.fair !== id || record.withdrawnAt !== null) return null;
    const fair = countFair(edition.fair, await this.storage.countPlaces(id), record.places);
    const interests =
      record.form === 'registration' ? await this.storage.interestsOf(id, record.reference) : [];
    const token = this.#sessions.tokenOf(session);
    this.#keep(context, this.#sessions.prolong(session));
    const words = await this.#words(visit, fair, record);
    return { visit: { ...visit, fair }, edition, record, interests, words, token };
  }

  /** Opens the ticket to this visitor. */
  admit(context: Asked, { reference }: KeptRecord): void {
    this.#keep(context, this.#sessions.begin(reference));
  }

  /** Closes it. */
  dismiss(context: Asked): void {
    deleteCookie(context, cookie, { path: '/ticket' });
  }

  /** To whom has no session, or none any more. */
  async askAgain(context: Asked): Promise<Response> {
    const { visit } = await this.arrive(context);
    return context.redirect(visit.to('/ticket', { done: 'ended' }), 303);
  }

  /** Refuses a form that was not drawn for this session. */
  checkToken({ token }: Holder, sent: unknown): void {
    if (typeof sent !== 'string' || !isSame(sent, token))
      throw new Refusal(403, { detail: 'This form was not drawn for this session.' });
  }

  #keep(context: Asked, session: Session): void {
    setCookie(context, cookie, this.#sessions.write(session), {
      path: '/ticket',
      httpOnly: true,
      sameSite: 'Lax',
      secure: publicOrigin(context.req, this.#parts.settings).startsWith('https:'),
    });
  }

  async #words({ language }: Visit, fair: Edition['fair'], record: KeptRecord): Promise<FormWords> {
    const known = this.#texts.get(language) ?? loadTexts(language);
    this.#texts.set(language, known);
    const employer = fair.employers.find(({ id }) => id === record.data['employerId']);
    const values = employer ? { employer: pickText(employer.name, language).text } : {};
    const form: FormName = record.form;
    return wordsOfForm(await known, fair, form, values);
  }
}
