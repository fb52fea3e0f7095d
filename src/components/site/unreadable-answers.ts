import { downloadText } from '#browser/download.ts';
import type { Texts } from '#i18n/en/index.ts';
import type { UnreadableAnswers } from '#storage/assessment-list.ts';

type UnreadableTexts = Pick<Texts['errors'], 'storedNewer' | 'storedUnreadable' | 'unreadableFileName'>;

/** @returns Why stored answers are not shown, and what to do. */
export function unreadableWords({ problem }: UnreadableAnswers, texts: UnreadableTexts): string {
  return problem === 'newer-version' ? texts.storedNewer : texts.storedUnreadable;
}

/** Offers stored answers that cannot be read as a file, as they are. */
export function saveUnreadable({ text }: UnreadableAnswers, texts: UnreadableTexts): void {
  downloadText(texts.unreadableFileName, text, 'text/plain');
}
