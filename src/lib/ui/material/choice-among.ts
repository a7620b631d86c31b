/** The names of a table of words, as the values they are. */
export function choiceAmong<Value extends string>(words: Readonly<Record<Value, string>>): readonly Value[] {
	const isNamed = (name: string): name is Value => name in words;
	return Object.keys(words).filter(isNamed);
}
