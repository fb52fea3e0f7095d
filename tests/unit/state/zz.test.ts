import { it, expect } from 'vitest'; import { counter } from './zz.svelte.ts'; import { flushSync } from 'svelte';
it('x', ()=>{ const c = counter(); flushSync(); expect(c.d).toBe(0); c.inc(); flushSync(); expect(c.d).toBe(2); expect(c.seen).toEqual([0,1]) })
