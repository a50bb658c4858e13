import type { PhoneReader } from '../../read-phone.ts';

/**
 * The same by rule alone, for a phone whose network broke before the library was here: `8`, then not 0 or 4, then 7 to
 * 10 digits is a mobile number (libphonenumber 1.13, ID); of other countries only the length is known.
 */
export const readPhoneRoughly: PhoneReader = (typed) => {
  const digits = typed.replace(/[\s().\-\u2010-\u2015]/g, '');
  const [, national] = /^(?:\+?62|0)?(8[1-35-9]\d{7,10})$/.exec(digits) ?? [];
  if (national) return `+62${national}`;
  return /^\+(?!62)[1-9]\d{7,14}$/.test(digits) ? digits : null;
};
