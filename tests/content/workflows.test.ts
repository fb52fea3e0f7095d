import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import packageFile from '../../package.json' with { type: 'json' };

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; with?: object }[] }>;
}

const files = globSync('.github/workflows/*.yml').toSorted();
const read = (file: string) => readFileSync(file, 'utf8');

describe.each(files)('%s', (file) => {
  const workflow = parse(read(file)) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins every action by its commit, with the version as a comment', () => {
    const lines = read(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('allows writing only to the job that deploys', () => {
    const granted = { 'all jobs': { permissions: { all: 'write' }, ...workflow }, ...workflow.jobs };
    const writes = Object.entries(granted).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([name, access]) => (access === 'write' ? [`${job}: ${name}`] : [])),
    );
    expect(writes).toEqual(file.endsWith('pages.yml') ? ['deploy: pages', 'deploy: id-token'] : []);
  });

  it('leaves no credentials in the checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('runs only scripts that exist', () => {
    const scripts = [...read(file).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });
});

it('the workflows use one version of each action', () => {
  const pinned = files.flatMap((file) => [...read(file).matchAll(/uses: (.*)@(.*)/g)]);
  const byAction = Map.groupBy(pinned, ([, action]) => action);
  for (const [action, uses] of byAction) expect(new Set(uses.map(([, , version]) => version)).size, action).toBe(1);
});
