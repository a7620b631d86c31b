import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markOf } from '#lib/domain/reading/hue-marks.ts';
import { hues, nextHue, type Hue } from '#lib/domain/records/hue.ts';

const css = readFileSync(new URL('../../../../src/lib/ui/shared/hues.css', import.meta.url), 'utf8');

type Three = readonly [number, number, number];

/** The light and the dark colour of a hue, as hues.css has them: lightness, chroma and hue of OKLCH. */
function coloursOf(hue: Hue): { readonly light: Three; readonly dark: Three } {
	const line = new RegExp(`--hue-${hue}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`).exec(css);
	const three = (text = ''): Three => {
		const [l = NaN, c = NaN, h = NaN] = text.split(' ').map(Number);
		return [l, c, h];
	};
	return { light: three(line?.[1]), dark: three(line?.[2]) };
}

/** OKLCH to linear sRGB: Björn Ottosson, "A perceptual color space for image processing", 2020. */
function linear([lightness, chroma, hue]: Three): Three {
	const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const within = (value: number): number => Math.min(1, Math.max(0, value));
	return [
		within(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		within(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		within(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
	];
}

/**
 * What is seen without the cones for green: F. Viénot, H. Brettel, J. D. Mollon, "Digital video colourmaps for checking
 * the legibility of displays by dichromats", Color Research & Application 24(4), 1999, 243–252; on linear sRGB.
 */
function deuteranopic([r, g, b]: Three): Three {
	const l = 17.8824 * r + 43.5161 * g + 4.11935 * b;
	const s = 0.0299566 * r + 0.184309 * g + 1.46709 * b;
	const m = 0.494207 * l + 1.24827 * s;
	return [
		0.0809444479 * l - 0.130504409 * m + 0.116721066 * s,
		-0.0102485335 * l + 0.0540193266 * m - 0.113614708 * s,
		-0.000365296938 * l - 0.00412161469 * m + 0.693511405 * s
	];
}

/** Linear sRGB (D65) to CIE L*a*b*. */
function lab([r, g, b]: Three): Three {
	const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116);
	const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
	const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
	const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab of 1976. */
function difference(a: Three, b: Three): number {
	const [x, y] = [lab(deuteranopic(linear(a))), lab(deuteranopic(linear(b)))];
	return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

/** From here on two small patches are plainly of two colours. */
const plain = 20;
const schemes = ['light', 'dark'] as const;

function areToldApart(one: Hue, other: Hue, scheme: (typeof schemes)[number]): boolean {
	return markOf[one] !== markOf[other] || difference(coloursOf(one)[scheme], coloursOf(other)[scheme]) >= plain;
}

describe.each(schemes)('in the %s scheme', (scheme) => {
	test('two hues given out one after the other are told apart without seeing red and green', () => {
		const alike = hues.filter((hue, i) => !areToldApart(hue, nextHue(i + 1), scheme));
		expect(alike).toEqual([]);
	});

	test('so are any other two', () => {
		const alike = hues.flatMap((one, i) =>
			hues.slice(i + 1).flatMap((other) => (areToldApart(one, other, scheme) ? [] : [`${one} ${other}`]))
		);
		expect(alike).toEqual([]);
	});

	test('all hues are equally light', () => {
		expect(new Set(hues.map((hue) => coloursOf(hue)[scheme][0])).size).toBe(1);
	});
});

test('colour alone would not do', () => {
	expect(difference(coloursOf('green').light, coloursOf('brown').light)).toBeLessThan(plain);
});
