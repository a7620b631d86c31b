import { describe, expect, it } from 'vitest';
import { addressKey, Throttle, throttledKeys } from '#lib/server/limits/throttle.ts';
import { Clock } from './open.ts';

describe('a throttle', () => {
	it('lets so many through in a window and says how long to wait', () => {
		const clock = new Clock();
		const throttle = new Throttle({ attempts: 2, seconds: 60 }, clock.now);
		throttle.count('a');
		clock.pass(10_000);
		throttle.count('a');
		expect([throttle.wait('a'), throttle.wait('b')]).toEqual([50, 0]);
		clock.pass(49_999);
		expect(throttle.wait('a')).toBe(1);
		clock.pass(1);
		expect(throttle.wait('a')).toBe(0);
	});

	it('takes an attempt back', () => {
		const throttle = new Throttle({ attempts: 1, seconds: 60 }, new Clock().now);
		const undo = throttle.count('a');
		expect(throttle.wait('a')).toBe(60);
		undo();
		expect(throttle.wait('a')).toBe(0);
	});

	it('remembers at most 10,000 keys and forgets the one begun first', () => {
		expect(throttledKeys).toBe(10_000);
		const throttle = new Throttle({ attempts: 1, seconds: 60 }, new Clock().now);
		for (let i = 0; i <= throttledKeys; i++) throttle.count(`key ${i}`);
		expect([throttle.wait('key 0'), throttle.wait('key 1')]).toEqual([0, 60]);
	});
});

describe('the key of an address', () => {
	it.each([
		['192.0.2.7', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:2::9', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['somewhere', 'somewhere']
	])('is one for a whole line: %s', (address, key) => {
		expect(addressKey(address)).toBe(key);
	});
});
