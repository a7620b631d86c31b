import { codebook } from './en/codebook.ts';
import { draftSeed } from './en/draft-seed.ts';
import { finding } from './en/finding.ts';
import { material } from './en/material.ts';
import { memo } from './en/memo.ts';
import { original } from './en/original.ts';
import { people } from './en/people.ts';
import { realName } from './en/real-name.ts';
import { search } from './en/search.ts';
import { settings } from './en/settings.ts';
import { shared } from './en/shared.ts';
import { source } from './en/source.ts';
import { standard } from './en/standard.ts';
import { study } from './en/study.ts';
import { sync } from './en/sync.ts';
import { theme } from './en/theme.ts';
import { word } from './en/word.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
	codebook,
	draftSeed,
	finding,
	material,
	memo,
	original,
	people,
	realName,
	search,
	settings,
	shared,
	source,
	standard,
	study,
	sync,
	theme,
	word
};
