import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, findBrowsers } from '../../scripts/find-browsers.ts';
import {
  employer,
  fillInterest,
  fillRegistration,
  person,
  sendInterest,
  sendRegistration,
  starEmployer,
} from './main-job.ts';
import { startCampus, type Campus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const found = findBrowsers();

for (const engine of engines.filter((name) => found[name] !== null)) {
  describe(`a visit to the campus page in ${engine}`, () => {
    let campus: Campus;
    let visitor: Visitor;
    before(async () => {
      campus = await startCampus();
      visitor = await Visitor.arrive(engine, campus.origin);
    });
    after(async () => {
      await visitor.leave();
      await campus.stop();
    });

    let registration = '';
    test('a person registers and leaves with a reference and its QR code', async () => {
      await fillRegistration(visitor);
      registration = await sendRegistration(visitor);
      await visitor.seePicture('#daftar', registration);
    });

    test('the employer they star comes first in the interest form', async () => {
      await starEmployer(visitor);
      await visitor.see('#minat', new RegExp(`Pilih…\\s+${employer}`));
    });

    let interest = '';
    test('they tell the employer what they want and book a slot', async () => {
      await fillInterest(visitor, registration);
      interest = await sendInterest(visitor);
      await visitor.see('#minat', '14.45–15.00');
    });

    test('the organiser finds both in the database', () => {
      const [first, second, ...more] = campus.rows();
      assert.deepEqual(more, []);
      assert.equal(first?.reference, registration);
      assert.equal(first.form, 'registration');
      assert.equal(first.data['fullName'], person.fullName);
      assert.equal(first.data['mobile'], '+6281234567890');
      assert.deepEqual(first.data['roles'], ['analis data', 'admin']);
      assert.equal(first.places.length, 1);
      assert.equal(second?.reference, interest);
      assert.equal(second.form, 'interest');
      assert.equal(second.data['employerId'], 'emp-pradnya');
      assert.equal(second.places.length, 1);
    });

    test('the organiser finds both in the exports', async () => {
      const registrations = await campus.export('registrations');
      assert.equal(registrations.length, 1);
      assert.match(
        registrations[0] ?? '',
        new RegExp(`^${registration},.*${person.fullName}.*${person.city}`),
      );
      const interests = await campus.export('interests');
      assert.equal(interests.length, 1);
      assert.match(
        interests[0] ?? '',
        new RegExp(`^${interest},.*${registration}.*${employer}.*Agen Pusat Kontak`),
      );
    });

    // WebKit's driver tells neither of console nor of requests.
    if (engine !== 'webkit') {
      test('nothing was refused by the page’s policy, went wrong, or was asked of another host', async () => {
        assert.deepEqual(await visitor.trouble(), {
          violations: [],
          errors: [],
          warnings: [],
          elsewhere: [],
        });
      });
    }
  });
}
