import { openToAddress, prefill } from '../../form/prefill.ts';
import type { Form } from '../../form/question.ts';
import type { Answers } from '../../model/answers.ts';
import { membersOf } from '../../model/read-part.ts';
import { warnOnce } from '../shared/warn-once.ts';
import type { FormDesk } from './form-desk.ts';

/** What the page knows of the person: its `answers`, and what its address says of the questions that it lists. */
export function knownAnswers(form: Form, element: FormDesk['element']): Answers {
  const listed = element.prefill?.split(/\s+/).filter((name) => name !== '') ?? [];
  const open = openToAddress(form, listed);
  for (const name of listed.filter((other) => !open.includes(other))) {
    warnOnce(element, `prefill="${name}" names no question that an address may answer; it is left out.`);
  }
  const address = new URLSearchParams(location.search);
  const said = open.flatMap((name) => {
    const values = address.getAll(name);
    return values.length > 0 ? [[name, values.length > 1 ? values : values[0]] as const] : [];
  });
  return { ...prefill(form, Object.fromEntries(said)), ...prefill(form, membersOf(element.answers)) };
}
