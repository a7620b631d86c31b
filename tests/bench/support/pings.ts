import { Agent, get } from 'node:http';
import { pause } from './browsers.ts';

/** Between an answer and the next question, in milliseconds. */
const between = 4;

/** Asks the server the cheapest of questions again and again: how long it is away for everybody is the longest answer. */
export class Pings {
	readonly #address: string;
	readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
	#longest = 0;
	#isOver = false;

	constructor(url: string) {
		this.#address = `${url}/healthz`;
		void this.#run();
	}

	/** The longest answer since this was asked last, in milliseconds. */
	take(): number {
		const longest = this.#longest;
		this.#longest = 0;
		return longest;
	}

	stop(): void {
		this.#isOver = true;
		this.#agent.destroy();
	}

	async #run(): Promise<void> {
		while (!this.#isOver) {
			const before = performance.now();
			await this.#ask();
			this.#longest = Math.max(this.#longest, performance.now() - before);
			await pause(between);
		}
	}

	/** A question that is cut off has had its time. */
	#ask(): Promise<void> {
		return new Promise((resolve) => {
			get(this.#address, { agent: this.#agent }, (response) => {
				response.resume();
				response.on('close', resolve);
			}).on('error', () => resolve());
		});
	}
}
