import { codebook } from './en/codebook.ts';
import { material } from './en/material.ts';
import { people } from './en/people.ts';
import { shared } from './en/shared.ts';
import { source } from './en/source.ts';
import { study } from './en/study.ts';
import { sync } from './en/sync.ts';
import type { Messages } from './messages.ts';

export const en: Messages = { codebook, material, people, shared, source, study, sync };
