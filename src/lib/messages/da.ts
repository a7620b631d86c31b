import { codebook } from './da/codebook.ts';
import { material } from './da/material.ts';
import { people } from './da/people.ts';
import { shared } from './da/shared.ts';
import { source } from './da/source.ts';
import { study } from './da/study.ts';
import { sync } from './da/sync.ts';

export const da = { codebook, material, people, shared, source, study, sync };
