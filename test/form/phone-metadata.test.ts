import assert from 'node:assert/strict';
import { it } from 'node:test';
import { trimmedPhoneMetadata } from '../../scripts/build-phone-metadata.ts';
import { phoneMetadata } from '../../src/form/country/id/phone-metadata.ts';

it('The numbers’ rules are those of the installed library', async () => {
  assert.deepEqual(phoneMetadata, JSON.parse(JSON.stringify(await trimmedPhoneMetadata())));
});
