import { isReserved, reservedHost } from "./hosts.ts";
import { type Limits, Memory } from "./memory.ts";
import { fold, shortest } from "./search/hash.ts";
import { Search } from "./search/search.ts";
import { Sweeper } from "./search/sweeper.ts";
import { shape } from "./shape.ts";

const usual: Limits = { exchanges: 10_000, bytes: 2 ** 25 };
/** A part of a compound secret that is a secret itself: a token may be a session's id, `_` and a machine's. */
const part = /^(?=.*\d)[A-Za-z\d+/=-]{16,}$/;

export interface SecretsOptions {
	keepHosts?: boolean;
	limits?: Limits;
	/** Is told each secret that is looked for from now on. */
	onSecret?: (secret: string) => void;
}

/** The secrets that were met, each with what stands in for it. The same secret has the same stand-in as long as it is remembered. */
export class Secrets extends Sweeper {
	readonly keepHosts: boolean;
	readonly #memory: Memory;
	readonly #search: Search;
	readonly #hosts: Set<string>;
	readonly #onSecret: ((secret: string) => void) | undefined;

	constructor({ keepHosts = false, limits = usual, onSecret }: SecretsOptions = {}) {
		const search = new Search();
		const hosts = new Set<string>();
		super(search, hosts, (secret) => this.kept(secret, () => shape(secret)));
		this.keepHosts = keepHosts;
		this.#search = search;
		this.#hosts = hosts;
		this.#onSecret = onSecret;
		this.#memory = new Memory(limits, (secret) => {
			search.remove(secret);
			hosts.delete(secret);
		});
	}

	/** How much of the memory is taken, from 0 to 1. */
	get fullness(): number {
		return this.#memory.fullness;
	}

	/** Another exchange begins: what was not met for long is forgotten. */
	next(): void {
		this.#memory.next();
	}

	/** What stands in for a secret: a text of the same shape, in which the secrets that it holds have their own stand-ins. */
	standIn(secret: string): string {
		if (!this.#memory.has(secret)) for (const each of secret.split(/[_.:|]/)) if (each !== secret && part.test(each)) this.standIn(each);
		return this.remember(secret, () => this.sweep(secret, shape));
	}

	/** What stands in for a host, which is looked for elsewhere unless it is one word that has other meanings. */
	host(host: string): string {
		const name = fold(host);
		const make = () => {
			for (let tries = 0; ; tries++) {
				const made = reservedHost(name, tries);
				if (tries > 30 || !this.isStandIn(made)) return made;
			}
		};
		if (this.keepHosts || isReserved(name) || !/[.:]/.test(name)) return this.kept(`\0${name}`, make);
		this.#hosts.add(name);
		return this.remember(name, make);
	}

	/** Looks for a secret from here on. What stands in for it is made once. */
	remember(secret: string, make: () => string): string {
		const isKnown = this.#memory.has(secret);
		const standIn = this.kept(secret, make);
		// The reserved names are those of stand-ins.
		if (!isKnown && standIn !== secret && secret.length >= shortest && !isReserved(secret)) {
			this.#search.add(secret);
			this.#onSecret?.(secret);
		}
		return standIn;
	}

	/** What stands in for a text that is not looked for elsewhere. */
	kept(text: string, make: () => string): string {
		return this.#memory.keep(text, make);
	}

	isStandIn(text: string): boolean {
		return this.#memory.isStandIn(text);
	}
}
