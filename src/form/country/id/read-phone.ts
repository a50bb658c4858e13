import { createPhoneReader, type PhoneReader } from '../../read-phone.ts';
import { phoneMetadata } from './phone-metadata.ts';

/** Reads numbers as people write them in Indonesia: `0812…`, `62812…`, `812…`, `+62 812…` are one. */
export const readPhone: PhoneReader = createPhoneReader('ID', phoneMetadata);
