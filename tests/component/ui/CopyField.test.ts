import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import CopyField from '#components/ui/CopyField.svelte';

import { liveRegions } from '../../support/component.ts';
import { words } from '../../support/site.ts';

const address = 'https://focal.example/en/result/#r=040g';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(['en', 'nb'] as const)('the copy field in %s', (locale) => {
  const texts = words[locale].share;

  function rendered() {
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    const live = liveRegions();
    render(CopyField, { id: 'link', label: texts.linkLabel, address, texts });
    return { user, live, button: screen.getByRole('button'), field: screen.getByRole<HTMLInputElement>('textbox') };
  }

  test('copies the address, announces it and shows “copied” for four seconds when the button is pressed', async () => {
    const { user, live, button } = rendered();
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    expect(button.textContent).toBe(texts.copy);
    await user.click(button);
    expect(written.mock.calls).toEqual([[address]]);
    expect(button.textContent).toBe(texts.copied);
    await vi.advanceTimersByTimeAsync(3900);
    expect(live('polite')).toBe(texts.copiedMessage);
    expect(button.textContent).toBe(texts.copied);
    await vi.advanceTimersByTimeAsync(100);
    expect(button.textContent).toBe(texts.copy);
  });

  test('shows “copied” for another four seconds when the button is pressed again', async () => {
    const { user, button } = rendered();
    await user.click(button);
    await vi.advanceTimersByTimeAsync(3000);
    await user.click(button);
    await vi.advanceTimersByTimeAsync(2000);
    expect(button.textContent).toBe(texts.copied);
    await vi.advanceTimersByTimeAsync(2000);
    expect(button.textContent).toBe(texts.copy);
  });

  test('empties the live region for a moment when the same message is announced again', async () => {
    const { user, live, button } = rendered();
    await user.click(button);
    await vi.advanceTimersByTimeAsync(100);
    expect(live('polite')).toBe(texts.copiedMessage);
    await user.click(button);
    await vi.advanceTimersByTimeAsync(99);
    expect(live('polite')).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(live('polite')).toBe(texts.copiedMessage);
  });

  test('selects the address and shows a message when the browser refuses the clipboard', async () => {
    const { user, live, button, field } = rendered();
    const refusal = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(button);
    expect(screen.getByText(texts.copyRefused)).toBeTruthy();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, address.length]);
    expect(button.textContent).toBe(texts.copy);
    await vi.advanceTimersByTimeAsync(100);
    expect(live('polite')).toBe(texts.copyRefused);
    refusal.mockRestore();
    await user.click(button);
    expect(screen.queryByText(texts.copyRefused)).toBeNull();
    expect(button.textContent).toBe(texts.copied);
  });

  test('selects the whole address when the field gets focus', () => {
    const { field } = rendered();
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, address.length]);
  });
});
