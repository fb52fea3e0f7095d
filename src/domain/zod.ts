import * as z from 'zod/mini';

// Without `jitless`, Zod tries to compile its parsers with `Function`. The security policy blocks and reports that.
z.config({ jitless: true });

export * as z from 'zod/mini';
