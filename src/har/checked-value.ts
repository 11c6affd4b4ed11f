import { isObject, step } from "../openapi/json-pointer.ts";
import { typeOf } from "../openapi/json-type.ts";
import { HarError } from "./har-error.ts";

/** A value in a HAR entry, with its place for an error message. */
export class CheckedValue {
	readonly value: unknown;
	readonly #name: string;
	/** The value that holds it. For the entry itself, the name of the file. */
	readonly #holder: CheckedValue | string;

	constructor(value: unknown, name: string, holder: CheckedValue | string) {
		this.value = value;
		this.#name = name;
		this.#holder = holder;
	}

	get absent(): boolean {
		return this.value === undefined || this.value === null;
	}

	member(name: string): CheckedValue {
		return new CheckedValue(isObject(this.value) ? this.value[name] : undefined, name, this);
	}

	list(): CheckedValue[] {
		if (!Array.isArray(this.value)) throw this.#expected("array");
		return this.value.map((item, index) => new CheckedValue(item, String(index), this));
	}

	string(): string {
		if (typeof this.value !== "string") throw this.#expected("string");
		return this.value;
	}

	optionalString(): string | undefined {
		return this.absent ? undefined : this.string();
	}

	number(): number {
		if (typeof this.value !== "number") throw this.#expected("number");
		return this.value;
	}

	url(): URL {
		const text = this.string();
		try {
			return new URL(text);
		} catch {
			throw this.error("expected an absolute URL, got other text");
		}
	}

	error(message: string): HarError {
		const names: string[] = [];
		let holder: CheckedValue | string = this;
		while (typeof holder !== "string") {
			names.unshift(holder.#name);
			holder = holder.#holder;
		}
		return new HarError(`${holder}: not a HAR 1.2 file: /log/entries${names.map(step).join("")}: ${message}`);
	}

	#expected(type: string): HarError {
		return this.error(`expected ${type}, got ${typeOf(this.value)}`);
	}
}
