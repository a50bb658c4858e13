import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowsers, type Engine } from '../../scripts/find-browsers.ts';
import { CutProxy, cuts, type Cut } from './cut-proxy.ts';
import { fillInterest, fillRegistration, sendInterest, sendRegistration, starEmployer } from './main-job.ts';
import { startCampus } from './start-campus.ts';
import { Visitor } from './visitor.ts';

const found = findBrowsers();
const cases: readonly (readonly [Engine, Cut])[] = [
  ...cuts.map((cut) => ['chromium', cut] as const),
  ['firefox', 'after the server has stored it, before the reply'],
  ['webkit', 'after the server has stored it, before the reply'],
];

/** A browser sends once more by itself what it lost on a reused connection; the second cut is left to the widget. */
const times = 2;

for (const [engine, cut] of cases.filter(([engine]) => found[engine] !== null)) {
  test(`a connection cut ${cut} leaves one row of each submission (${engine})`, async () => {
    const campus = await startCampus();
    const proxy = await CutProxy.start(campus.port);
    const visitor = await Visitor.arrive(engine, proxy.origin);
    try {
      await fillRegistration(visitor);
      proxy.cutNext(cut, times);
      const registration = await sendRegistration(visitor);
      assert.equal(proxy.left, 0);

      await starEmployer(visitor);
      await fillInterest(visitor, registration);
      proxy.cutNext(cut, times);
      const interest = await sendInterest(visitor);
      assert.equal(proxy.left, 0);

      const stored = campus.rows().map(({ form, reference }) => [form, reference]);
      assert.deepEqual(stored, [
        ['registration', registration],
        ['interest', interest],
      ]);
    } finally {
      await visitor.leave();
      await proxy.stop();
      await campus.stop();
    }
  });
}
