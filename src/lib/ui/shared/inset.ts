/**
 * Tells how far down the page an element begins, in CSS pixels, now and whenever what stands above it changes its height.
 * What stays in sight under the frame is placed by it. To be attached to the element.
 */
export function insetOf(tell: (pixels: number) => void): (element: HTMLElement) => () => void {
	return (element) => {
		const measure = (): void => tell(Math.round(element.getBoundingClientRect().top + scrollY));
		const sized = new ResizeObserver(measure);
		for (const above of [element.parentElement, element.parentElement?.previousElementSibling])
			if (above) sized.observe(above);
		measure();
		return () => sized.disconnect();
	};
}
