import { chromium } from '@playwright/test';

import { serveCompressed } from '../support/compressed-site.ts';
import { runFileMutants } from '../support/file-fuzz.ts';
import { launchOptions } from '../support/find-browser.ts';
import { runKills } from '../support/killed-browser.ts';
import { runMutants, runRoundTrips } from '../support/link-fuzz.ts';
import { runStoreMutants } from '../support/store-fuzz.ts';
import { runTwoTabs } from '../support/two-tabs.ts';

import { buildWhenNeeded } from './build-when-needed.ts';

/**
 * Fuzzes links, files and the storage with a fixed seed. Takes about an hour. `npm run test:unit` and `npm run test:all`
 * include short runs.
 */
const count = 1_000_000;
const seed = 20_261_122;

const figure = (value: number) => value.toLocaleString('en');

const tripsBegun = performance.now();
const trips = runRoundTrips(count, seed);
console.log(`${figure(count)} assessments encoded, decoded and encoded again, ${secondsSince(tripsBegun)}
  identical                         ${figure(trips.identical)}
  different                         ${figure(trips.different.length)}
  exceptions                        ${figure(trips.exceptions)}`);

const linksBegun = performance.now();
const run = runMutants(count, seed);
console.log(`${figure(run.mutants)} damaged links read, ${secondsSince(linksBegun)}
  refused                           ${figure(run.refused)}
  read as the original              ${figure(run.recovered)}
  read as another result            ${figure(run.wrong)}
  exceptions                        ${figure(run.exceptions)}
  wrong without the checksum        ${figure(run.wrongWithoutChecksum)} (a control: 0 would mean that this run cannot fail)`);

const filesBegun = performance.now();
const files = runFileMutants(count, seed);
console.log(`${figure(count)} damaged files read, ${secondsSince(filesBegun)}
  refused                           ${figure(files.refused)}
  read completely                   ${figure(files.whole)}
  read partly or wrongly            ${figure(files.partial)}
  stored partly                     ${figure(files.halfStored)}
  exceptions                        ${figure(files.exceptions)}
  Object.prototype                  ${files.isPrototypeUnchanged ? 'unchanged' : 'changed'}`);

const storesBegun = performance.now();
const stores = runStoreMutants(count / 10, seed);
console.log(`${figure(stores.stores)} damaged stores opened, ${secondsSince(storesBegun)}
  damaged entries reported          ${figure(stores.reported)}
  damaged entries read              ${figure(stores.read)}
  entries lost or changed           ${figure(stores.lost)}
  stores that cannot be written     ${figure(stores.unusable)}
  exceptions                        ${figure(stores.exceptions)}`);

buildWhenNeeded('dist');
const { server, origin } = await serveCompressed('dist');

const tabsBegun = performance.now();
const browser = await chromium.launch(launchOptions());
const tabs = await runTwoTabs(await browser.newContext(), `${origin}/`, 10_000);
await browser.close();
console.log(`${figure(tabs.changes)} answers in two tabs at the same time, ${secondsSince(tabsBegun)}
  lost                              ${figure(tabs.lost)}
  conflicts                         ${figure(tabs.conflicts)}`);

const killsBegun = performance.now();
const kills = await runKills(`${origin}/`, 200, { seed, longest: 4000 });
const control = await runKills(`${origin}/`, 20, { seed, longest: 4000, hasDatabase: false });
console.log(`${figure(kills.kills)} kills of the browser (SIGKILL), ${secondsSince(killsBegun)}
  confirmed answers                 ${figure(kills.confirmed)}
  lost                              ${figure(kills.lost)}
  lost without the backup${figure(control.lost)} of ${figure(control.confirmed)} in 20 kills (a control: 0 would mean that this run cannot fail)`);
server.close();

const isStorageGood =
  stores.exceptions + stores.lost + stores.unusable === 0 &&
  stores.reported > 0 &&
  tabs.lost + tabs.conflicts === 0 &&
  tabs.assessments === 1 &&
  kills.lost === 0 &&
  control.lost > 0;

const areFilesGood =
  files.exceptions === 0 &&
  files.partial === 0 &&
  files.halfStored === 0 &&
  files.whole > 0 &&
  files.isPrototypeUnchanged;

const isGood =
  areFilesGood &&
  isStorageGood &&
  trips.identical === count &&
  run.exceptions === 0 &&
  run.wrong === 0 &&
  run.recovered > 0 &&
  run.wrongWithoutChecksum > 0;
if (!isGood) {
  console.error(`Seed ${seed}: the run has failed.`, trips.different.slice(0, 5));
  process.exitCode = 1;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(0)} s`;
}
