/** Does something in so many milliseconds. Returns what calls it off. */
export type Later = (act: () => void, milliseconds: number) => () => void;

export const inTime: Later = (act, milliseconds) => {
	const timer = setTimeout(act, milliseconds);
	return () => clearTimeout(timer);
};
