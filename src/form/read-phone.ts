import {
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
  type PhoneNumber,
} from 'libphonenumber-js/core';

/** Turns a number as typed into E.164 (`+6281234567890`), or null when it is none. */
export type PhoneReader = (typed: string) => string | null;

/**
 * A reader that takes numbers without a country as those of `country`.
 * `metadata` is libphonenumber's, which may be trimmed; a country it does not hold is judged by length alone
 * (ITU-T E.164: at most 15 digits; the shortest mobile numbers have 8).
 */
export function createPhoneReader(country: CountryCode, metadata: MetadataJson): PhoneReader {
  return (typed) => {
    // A number copied from the address book of a phone carries marks of direction that nobody sees.
    const written = typed.replace(/[\s().\-\u2010-\u2015\p{Cf}]/gu, '');
    const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false }, metadata);
    if (number?.country) return number.isValid() && isMobile(number) ? number.number : null;
    return /^\+[1-9]\d{7,14}$/.test(written) ? written : null;
  };
}

/** A ticket goes to a phone that is carried; in some countries the number does not tell. */
function isMobile(number: PhoneNumber): boolean {
  const type = number.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' || type === undefined;
}
