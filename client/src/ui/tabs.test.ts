import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import TabsPage from './testing/tabs-page.svelte';

const chosen = () => screen.getByRole('tab', { selected: true }).textContent?.replace(/\W+/g, ' ').trim();

describe('tabs', () => {
  const user = userEvent.setup();
  beforeEach(() => void render(TabsPage));
  afterEach(cleanup);

  it('names its list, its tabs and its panel', () => {
    expect(screen.getByRole('tablist', { name: 'Cases' })).toBeTruthy();
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(
      screen.getByRole('tab', { selected: true }).id,
    );
    expect(chosen()).toBe('Open 12');
  });

  it('is one tab stop and moves with arrows, around its ends, and with Home and End', async () => {
    await user.tab();
    const trail = [];
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{Home}', '{End}']) {
      await user.keyboard(key);
      trail.push(chosen());
      expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
    }
    expect(trail).toEqual(['Mine', 'Done', 'Open 12', 'Done', 'Open 12', 'Done']);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
    expect(screen.getByRole('tabpanel').textContent).toBe('Panel done');
  });

  it('is chosen by a press', async () => {
    await user.click(screen.getByRole('tab', { name: 'Mine' }));
    expect(screen.getByRole('tabpanel').textContent).toBe('Panel mine');
  });
});
