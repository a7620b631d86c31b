/** Arguments with the values of the named options taken out; undefined when one lacks its value or is not known. */
export function readOptions<const Name extends string>(
	args: readonly string[],
	names: readonly Name[]
): { readonly rest: readonly string[]; readonly options: Partial<Readonly<Record<Name, string>>> } | undefined {
	const rest: string[] = [];
	const options = new Map<Name, string>();
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (!arg.startsWith('--')) {
			rest.push(arg);
			continue;
		}
		const name = names.find((one) => arg === `--${one}`);
		const value = args[++i];
		if (name === undefined || value === undefined) return undefined;
		options.set(name, value);
	}
	return { rest, options: Object.fromEntries(options) as Partial<Record<Name, string>> };
}
