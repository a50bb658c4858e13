import '../../../src/define/candidate-registration.ts';
import '../../../src/define/interest-form.ts';
import type { CandidateRegistration } from '../../../src/components/candidate-registration/candidate-registration.ts';
import type { InterestForm } from '../../../src/components/interest-form/interest-form.ts';
import { mount } from '../../setup/mount.ts';
import { Endpoint } from './endpoint.ts';
import { formDocument } from './form-document.ts';
import { FormPage, type FormElement } from './form-page.ts';

export interface Page {
  /** The fair document; without one, the small fair with all that forms need. */
  readonly fair?: unknown;
  /** Attributes of the element, as a webmaster writes them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties of the element, as an app sets them. */
  readonly properties?: object;
  /** Takes what is sent, instead of fetch; null for a page that names its own way. */
  readonly to?: Endpoint | null;
  /** Of the page around it. */
  readonly lang?: string;
  readonly width?: number;
}

// What one test sent stays unknown to the next.
afterEach(() => sessionStorage.clear());

/** Puts a registration on the page and resolves once it can be used. */
export const mountRegistration = (page: Page = {}): Promise<FormPage<CandidateRegistration>> =>
  mountForm('jobfair-candidate-registration', page);

/** Puts a registration at a door that is not open on the page; what is said there is fetched when it is needed. */
export async function mountDoor(page: Page, fair: unknown): Promise<FormPage> {
  const form = await mountRegistration({ ...page, fair });
  await form.until(() => form.has('[part=notice]'), 'what is said at the door');
  return form;
}

/** Puts an interest form on the page and resolves once it can be used. */
export const mountInterest = (page: Page = {}): Promise<FormPage<InterestForm>> =>
  mountForm('jobfair-interest-form', page);

async function mountForm<Shown extends FormElement>(tag: string, page: Page): Promise<FormPage<Shown>> {
  const { fair = formDocument(), attributes = {}, properties = {}, lang = 'id', width = 640 } = page;
  const { to = new Endpoint() } = page;
  const place = await mount(`<div lang="${lang}"></div>`, { width });
  const element = document.createElement(tag) as unknown as Shown;
  Object.assign(element, { fair, ...(to ? { transport: to.transport } : {}), ...properties });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = new Promise((resolve) => element.addEventListener('jobfair-ready', resolve, { once: true }));
  place.append(element);
  await ready;
  return new FormPage(element).drawn();
}
