/** Languages the product speaks; the first is the reference. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** The texts of one widget; `shared` belongs to all, `form` and, once a person has begun, `checking` and `delivery` to both forms. */
export type Namespace =
  | 'shared'
  | 'form'
  | 'checking'
  | 'delivery'
  | 'registration'
  | 'registration-later'
  | 'interest'
  | 'schedule';

export type Texts = Readonly<Record<string, unknown>>;

/** Each text is a module of its own, so that a page loads one language of the widgets it has. */
export const loaders: Readonly<Record<Language, Readonly<Record<Namespace, () => Promise<Texts>>>>> = {
  id: {
    shared: async () => (await import('./locales/id/shared.ts')).shared,
    form: async () => (await import('./locales/id/form.ts')).form,
    checking: async () => (await import('./locales/id/checking.ts')).checking,
    delivery: async () => (await import('./locales/id/delivery.ts')).delivery,
    registration: async () => (await import('./locales/id/registration.ts')).registration,
    'registration-later': async () => (await import('./locales/id/registration-later.ts')).registrationLater,
    interest: async () => (await import('./locales/id/interest.ts')).interest,
    schedule: async () => (await import('./locales/id/schedule.ts')).schedule,
  },
  en: {
    shared: async () => (await import('./locales/en/shared.ts')).shared,
    form: async () => (await import('./locales/en/form.ts')).form,
    checking: async () => (await import('./locales/en/checking.ts')).checking,
    delivery: async () => (await import('./locales/en/delivery.ts')).delivery,
    registration: async () => (await import('./locales/en/registration.ts')).registration,
    'registration-later': async () => (await import('./locales/en/registration-later.ts')).registrationLater,
    interest: async () => (await import('./locales/en/interest.ts')).interest,
    schedule: async () => (await import('./locales/en/schedule.ts')).schedule,
  },
};

/** The product's language for a tag such as `id-ID`, or null when it speaks no such language. */
export function languageFor(tag: string | null | undefined): Language | null {
  const base = tag?.trim().toLowerCase().split('-')[0];
  return languages.find((language) => language === base) ?? null;
}
