import { runFileMutants } from '../support/file-fuzz.ts';
import { runMutants, runRoundTrips } from '../support/link-fuzz.ts';

/** Fuzzes links and files with a fixed seed. Takes about 20 minutes; `npm run test:unit` includes a short run. */
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
  console.error(`Seed ${seed}: the run has failed.`, trips.different.slice(0, 5));
  process.exitCode = 1;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(0)} s`;
}
