import * as z from 'zod/mini';

// Otherwise Zod tries to compile its parsers with `Function`, which the security policy blocks and reports.
z.config({ jitless: true });

export * as z from 'zod/mini';
