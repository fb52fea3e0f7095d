import * as z from 'zod/mini';

// Without this, Zod tries to compile its parsers with `Function`, which the security policy refuses and reports.
z.config({ jitless: true });

export * as z from 'zod/mini';
