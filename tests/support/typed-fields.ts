import type { Page } from '@playwright/test';

import { answersEverywhere, assessmentWith } from './assessments.ts';
import { group, workshopText } from './group.ts';
import { payloadOf } from './links.ts';
import { allQuestions, questionnaire } from './questionnaire.ts';
import { addresses } from './site.ts';

const own = assessmentWith({ answers: answersEverywhere(questionnaire, 4) });
const other = assessmentWith({ answers: answersEverywhere(questionnaire, 2), label: 'Other' });
const { id: question } = allQuestions[0] ?? { id: '' };
const { assess, assessments, compare, portfolio, result, workshop } = addresses.en;

/** A text field of the site, and the way to it. */
export interface TypedField {
  /** Relative to the root of the site. */
  readonly address: string;
  readonly field: string;
  /** Selector of the button that shows the field, if it is not on the page. */
  readonly opener?: string | undefined;
  /** True if the page uses the text when its form is submitted; otherwise on each change. */
  readonly isSubmitted?: boolean;
  /** True if the page draws a chart after each text. Then only every fifth text is typed, and the last. */
  readonly isSlow?: boolean;
  /** Actions after which the field exists. */
  readonly prepare?: (page: Page) => Promise<void>;
}

async function agree(page: Page): Promise<void> {
  await page.locator('[id^=open-]').first().click();
  await page.locator('tbody [value="3"]').check();
}

async function gatherOther(page: Page): Promise<void> {
  await page.locator('#gather-links').fill(`#r=${payloadOf(other)}`);
  await page.locator('form [type="submit"]').click();
  await page.getByRole('link', { name: 'Other' }).waitFor();
}

/** Assessment that is stored when a field is opened. */
export const storedOwn = own;
/** Record of the workshop that is stored when a field is opened. */
export const storedWorkshop = workshopText(group.slice(0, 3));

/** Every field for text, by its purpose. A new field adds an entry here. */
export const typedFields = {
  'name of an assessment': { address: `${assess}#setup&mine`, field: '#label' },
  'note to a question': { address: `${assess}#q=${question}`, field: '#note' },
  'level in the list of a filled form': { address: `${assess}#entry&mine`, field: `#entry-${question}` },
  'name of a result': { address: result, field: '#share-name', isSlow: true },
  'link after a damaged one': { address: `${result}#r=040g`, field: '#pasted', isSubmitted: true },
  'name in the list of assessments': {
    address: assessments,
    field: 'form input',
    opener: '[id^=rename-]',
    isSubmitted: true,
  },
  'name in a comparison': {
    address: `${compare}#c=${payloadOf(own)}.${payloadOf(other)}`,
    field: '#name-0',
    isSlow: true,
  },
  'links for a comparison': { address: compare, field: '#gather-links', isSubmitted: true },
  'links for the portfolio': { address: portfolio, field: '#gather-links', isSubmitted: true },
  'search in the portfolio': { address: portfolio, field: '#search' },
  'name in the portfolio': {
    address: portfolio,
    field: 'tbody form input',
    opener: '.acts > .link:not(:last-child)',
    isSubmitted: true,
    prepare: gatherOther,
  },
  'links for a workshop': { address: workshop, field: '#gather-links', isSubmitted: true },
  'number of participants': { address: workshop, field: '#expected' },
  'note to an agreed answer': { address: workshop, field: '#note', prepare: agree },
  'name of the agreed answers': { address: workshop, field: '#agreed-label', isSubmitted: true, prepare: agree },
} as const satisfies Record<string, TypedField>;

/**
 * Types texts into a field, one after another, and uses each as the page does.
 *
 * @returns Elements that markup in a text has added: those that run scripts or fetch files, and those with a handler.
 */
export async function typeAll(
  page: Page,
  { field, opener, isSubmitted = false, isSlow = false }: TypedField,
  texts: readonly string[],
): Promise<string[]> {
  return page.evaluate(
    async ([selector, button, usesForm, all]) => {
      const added: string[] = [];
      const active = 'script, iframe, object, embed, img, video, audio, link, base, meta, style, form form';
      const watch = (records: MutationRecord[]) => {
        for (const element of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(element instanceof Element)) continue;
          for (const one of [element, ...element.querySelectorAll('*')]) {
            const hasHandler = [...one.attributes].some(({ name }) => name.startsWith('on'));
            if (hasHandler || one.matches(active)) added.push(one.outerHTML);
          }
        }
      };
      const observer = new MutationObserver(watch);
      observer.observe(document.documentElement, { childList: true, subtree: true });
      const pause = () => new Promise((resolve) => setTimeout(resolve));

      async function fieldOnPage(): Promise<HTMLInputElement | HTMLTextAreaElement> {
        for (let tries = 0; tries < 200; tries += 1) {
          const found = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
          if (found !== null) return found;
          if (button !== undefined) document.querySelector<HTMLElement>(button)?.click();
          await pause();
        }
        throw new Error(`there is no ${selector}`);
      }

      for (const text of all) {
        const input = await fieldOnPage();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        if (usesForm) input.form?.requestSubmit();
        await pause();
      }
      watch(observer.takeRecords());
      observer.disconnect();
      return added;
    },
    [
      field,
      opener,
      isSubmitted,
      isSlow ? texts.filter((_text, index) => (texts.length - 1 - index) % 5 === 0) : texts,
    ] as const,
  );
}
