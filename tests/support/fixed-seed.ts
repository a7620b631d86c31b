import fc from 'fast-check';

/**
 * Properties are tried on the same cases every time, so that a run says something about a change and not about its luck.
 * FC_SEED=random tries others.
 */
const asked = process.env['FC_SEED'] ?? '20261122';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
