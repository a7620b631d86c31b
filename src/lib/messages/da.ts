import { codebook } from './da/codebook.ts';
import { draftSeed } from './da/draft-seed.ts';
import { finding } from './da/finding.ts';
import { material } from './da/material.ts';
import { memo } from './da/memo.ts';
import { original } from './da/original.ts';
import { people } from './da/people.ts';
import { realName } from './da/real-name.ts';
import { search } from './da/search.ts';
import { settings } from './da/settings.ts';
import { shared } from './da/shared.ts';
import { source } from './da/source.ts';
import { standard } from './da/standard.ts';
import { study } from './da/study.ts';
import { sync } from './da/sync.ts';
import { theme } from './da/theme.ts';
import { word } from './da/word.ts';

export const da = {
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
