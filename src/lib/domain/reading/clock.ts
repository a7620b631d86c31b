/** A moment of a recording as a listener finds it: "12:31", "1:02:05". */
export function clockOf(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (n: number): string => String(n).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
