import process from 'node:process';
import { makeReady } from './ready.js';

makeReady();
process.env['NODE_ENV'] ??= 'production';
await import(new URL('../../build/node/write-example.js', import.meta.url).href);
