import { stages } from '../candidate-registration/stages.ts';
import { atOnce, walk } from './fill-in.ts';
import { mountRegistration, type Page } from './mount-form.ts';

/** A registration, all filled in, at the review. */
export async function mountAtReview(page: Page = {}) {
  const form = await mountRegistration(page);
  const lang = page.lang === 'en' ? 'en' : 'id';
  await walk(form, stages[lang], atOnce);
  await form.reaches(lang === 'en' ? 'Check your answers' : 'Periksa jawaban Anda');
  return form;
}
