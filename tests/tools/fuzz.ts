import { runFileMutants } from '../support/file-fuzz.ts';
import { runMutants, runRoundTrips } from '../support/link-fuzz.ts';

/** Fuzzes links and files with a fixed seed. Takes an hour; `npm test` has a short run. */
const count = 1_000_000;
const seed = 20_261_122;

const figure = (value: number) => value.toLocaleString('en');

const begun = performance.now();
const trips = runRoundTrips(count, seed);
console.log(`${figure(count)} assessments written, read and written again, ${secondsSince(begun)}
  identical                         ${figure(trips.identical)}
  different                         ${figure(trips.different.length)}
  exceptions                        ${figure(trips.exceptions)}`);

const spoilt = performance.now();
const run = runMutants(count, seed);
console.log(`${figure(run.mutants)} spoilt links read, ${secondsSince(spoilt)}
  refused                           ${figure(run.refused)}
  read as they were before          ${figure(run.recovered)}
  wrong results accepted            ${figure(run.wrong)}
  exceptions                        ${figure(run.exceptions)}
  wrong with the checksum left out  ${figure(run.wrongWithoutChecksum)} (a control: 0 would mean that this run cannot fail)`);

const opened = performance.now();
const files = runFileMutants(count, seed);
console.log(`${figure(count)} spoilt files read, ${secondsSince(opened)}
  refused                           ${figure(files.refused)}
  read as what stands in them       ${figure(files.whole)}
  read as less or something else    ${figure(files.partial)}
  stored in part                    ${figure(files.halfStored)}
  exceptions                        ${figure(files.exceptions)}
  Object.prototype                  ${files.isPrototypeUnchanged ? 'unchanged' : 'changed'}`);

const areFilesGood =
  files.exceptions === 0 &&
  files.partial === 0 &&
  files.halfStored === 0 &&
  files.whole > 0 &&
  files.isPrototypeUnchanged;

const isGood =
  areFilesGood &&
  trips.identical === count &&
  run.exceptions === 0 &&
  run.wrong === 0 &&
  run.recovered > 0 &&
  run.wrongWithoutChecksum > 0;
if (!isGood) {
  console.error(`Seed ${seed}: not as it should be.`, trips.different.slice(0, 5));
  process.exitCode = 1;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(0)} s`;
}
