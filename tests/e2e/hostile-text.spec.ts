import { hostileStates } from '../support/hostile-states.ts';
import { misfits } from '../support/misfits.ts';
import { openState } from '../support/states.ts';
import { expect, test } from '../support/test.ts';
import { mixedDirections } from '../support/text-direction.ts';

const turned = { name: 'סניף (צפון', note: 'הערה (\u202eתור' };

for (const [name, state] of Object.entries(hostileStates(turned))) {
  test(
    `right-to-left text reorders no text around it on the page “${name}”`,
    { tag: '@extensive' },
    async ({ page }) => {
      await openState(page, state, 'en');
      expect(await mixedDirections(page)).toEqual([]);
    },
  );
}

const wide = { name: '\ufdfd'.repeat(20) + 'W'.repeat(20), note: 'W'.repeat(150) + '\ufdfd'.repeat(150) };

for (const [name, state] of Object.entries(hostileStates(wide))) {
  test(`wide text fits on the page “${name}”`, { tag: '@extensive' }, async ({ page }) => {
    await openState(page, state, 'en');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await expect.poll(() => misfits(page), { message: `${width} px` }).toEqual([]);
    }
  });
}
